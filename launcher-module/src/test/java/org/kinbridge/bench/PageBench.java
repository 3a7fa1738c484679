package org.kinbridge.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs in with each account of the demo association, follows the links of the desk, and gives for each kind of page
 * the SQL statements and the time, warm.
 */
final class PageBench {

    private static final int PAGES_PER_ACCOUNT = 40;
    private static final int REPEATS = 7;
    private static final Pattern NEVER = Pattern.compile("sign-out|resource|\\.(css|js|png|svg|woff2?|ttf|pdf|eml)\\b");

    private final URI address;
    private final Path data;
    private final Report report;
    private final Set<String> seen = new HashSet<>();

    PageBench(URI address, Path data, Report report) {
        this.address = address;
        this.data = data;
        this.report = report;
    }

    /** Where the counting connection comes from, once the server runs. */
    interface Counting {
        Statements open() throws SQLException, IOException;
    }

    /** @param name to sign in with */
    record Account(String name, String password) {}

    void run(Counting counting) throws Exception {
        report.title("Pages: SQL statements and time");
        Path file = data.resolve("accounts.txt");
        if (!Files.exists(file)) {
            report.missing("the demo association has no accounts");
            return;
        }
        try (Statements statements = counting.open()) {
            report.header("page", "who", "SQL statements", "of it in the database", "time, median of " + REPEATS);
            visit(
                    "reader",
                    new Visitor(address),
                    List.of("/", "/issues", "/subscribe", "/about", "/sign-in"),
                    statements);
            for (Account account : accounts(Files.readAllLines(file))) {
                Visitor visitor = new Visitor(address);
                if (visitor.signIn(account.name(), account.password())) {
                    visit(account.name(), visitor, List.of("/desk"), statements);
                } else {
                    report.row("sign-in", account.name(), "refused", "", "");
                }
            }
        }
    }

    /** Lines of the form "role name password", however they are set apart. */
    static List<Account> accounts(List<String> lines) {
        List<Account> accounts = new ArrayList<>();
        Pattern line = Pattern.compile("^\\S+\\s+(\\S+)\\s+(\\S+)\\s*$");
        for (String text : lines) {
            Matcher matcher = line.matcher(text);
            if (matcher.matches()) {
                accounts.add(new Account(matcher.group(1), matcher.group(2)));
            }
        }
        return accounts;
    }

    private void visit(String who, Visitor visitor, List<String> starts, Statements statements) throws Exception {
        Deque<String> waiting = new ArrayDeque<>(starts);
        for (int pages = 0; pages < PAGES_PER_ACCOUNT && !waiting.isEmpty(); ) {
            String path = waiting.removeFirst();
            if (!seen.add(who + kindOf(path)) || NEVER.matcher(path).find()) {
                continue;
            }
            HttpResponse<String> page = measure(who, visitor, path, statements);
            pages++;
            visitor.linksOf(page).stream()
                    .filter(link ->
                            starts.get(0).equals("/desk") == (link.startsWith("/desk") || link.startsWith("/admin")))
                    .forEach(waiting::addLast);
        }
    }

    /** Visits the page some times, and reports it. */
    HttpResponse<String> measure(String who, Visitor visitor, String path, Statements statements)
            throws IOException, InterruptedException, SQLException {
        HttpResponse<String> page = visitor.get(path);
        List<Double> times = new ArrayList<>();
        Statements.Count count = new Statements.Count(Long.MAX_VALUE, 0);
        for (int i = 0; i < REPEATS; i++) {
            statements.reset();
            long begun = System.nanoTime();
            page = visitor.get(path);
            times.add((System.nanoTime() - begun) / 1e6);
            Statements.Count now = statements.count();
            // The lowest count: background work that falls into a visit must not be charged to the page.
            count = now.calls() < count.calls() ? now : count;
        }
        times.sort(null);
        report.row(
                kindOf(path) + (page.statusCode() == 200 ? "" : " (status " + page.statusCode() + ")"),
                who,
                String.valueOf(count.calls()),
                Report.number(count.milliseconds(), "ms"),
                Report.number(times.get(REPEATS / 2), "ms"));
        return page;
    }

    /** One page for all records: ids and numbers do not make a new kind. */
    static String kindOf(String path) {
        return path.replaceFirst("\\?.*$", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d+", "/{number}")
                .replaceFirst("(/issues/\\{number\\}/[a-z]{2})/.*", "$1/{slug}");
    }
}
