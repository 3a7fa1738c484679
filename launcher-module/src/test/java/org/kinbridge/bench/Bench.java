package org.kinbridge.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.kinbridge.launcher.PackagedJar;

/** Starts the packaged jar with the demo association on a directory of its own and measures what a user would notice. */
public final class Bench {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path directory;
    private final Path data;
    private final int port = PackagedJar.freePort();
    private final URI address = URI.create("http://127.0.0.1:" + port);
    private final Report report = new Report();

    private Bench(Path directory) {
        this.directory = directory;
        this.data = directory.resolve("data");
    }

    /**
     * Takes the directory for the report; and {@code import}, {@code cases}, {@code issues} or {@code editor}, to measure
     * nothing but the import of families, the sealed fields and the volume of decades, the import of past issues, or the
     * editor of the newsroom.
     */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[0]);
        Path directory = Files.createTempDirectory("kinbridge-bench");
        try {
            Bench bench = new Bench(directory);
            if (arguments.length > 1 && arguments[1].equals("import")) {
                bench.runImport();
                bench.report.write(target.resolve("import-of-families.md"));
            } else if (arguments.length > 1 && arguments[1].equals("issues")) {
                bench.runIssues();
                bench.report.write(target.resolve("past-issues.md"));
            } else if (arguments.length > 1 && arguments[1].equals("cases")) {
                bench.runCases();
                bench.report.write(target.resolve("cases.md"));
            } else if (arguments.length > 1 && arguments[1].equals("editor")) {
                bench.runEditor();
                bench.report.write(target.resolve("editor.md"));
            } else {
                bench.run();
                bench.report.write(target.resolve("application.md"));
            }
        } finally {
            remove(directory);
        }
    }

    private void run() throws Exception {
        report.line("JDK " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + System.getProperty("os.name") + " "
                + System.getProperty("os.arch"));
        report.title("Start to ready");
        report.header("start", "time", "stopped within");
        start("cold: empty directory, with the demo association", "");
        start("warm", "");
        try (PackagedJar jar = launch()) {
            String took = Report.number(jar.awaitReady(LIMIT).toMillis() / 1000.0, "s");
            report.row("warm, with statement counting", took, "");
            PageBench pages = new PageBench(address, data, report);
            pages.run(this::statements);
            new PublicPageBench(address, directory, report).run();
            new EditorBench(address, report, account("editor")).run();
            importFamilies();
            importIssues();
            cases(pages);
        }
    }

    private void runEditor() throws Exception {
        try (PackagedJar jar = launch()) {
            jar.awaitReady(LIMIT);
            new EditorBench(address, report, account("editor")).run();
        }
    }

    private void runCases() throws Exception {
        start("cold: empty directory, with the demo association", "");
        try (PackagedJar jar = launch()) {
            jar.awaitReady(LIMIT);
            cases(new PageBench(address, data, report));
        }
    }

    private void cases(PageBench pages) throws Exception {
        String password = caseworker().password();
        new SealedFieldsBench(address, report, password).run();
        try (Connection connection = administrator();
                Statements statements = statements()) {
            new CaseVolumeBench(address, report, password).run(connection, pages, statements);
        }
    }

    private void runImport() throws Exception {
        try (PackagedJar jar = launch()) {
            jar.awaitReady(LIMIT);
            importFamilies();
        }
    }

    private void runIssues() throws Exception {
        try (PackagedJar jar = launch()) {
            jar.awaitReady(LIMIT);
            importIssues();
        }
    }

    private void importIssues() throws Exception {
        Visitor visitor = new Visitor(address);
        PageBench.Account editor = account("editor");
        if (visitor.signIn(editor.name(), editor.password())) {
            try (Connection connection = administrator()) {
                new PastIssueBench(visitor, connection, report).run();
            }
        } else {
            report.missing("the editor was not let in");
        }
    }

    private void importFamilies() throws Exception {
        Visitor visitor = new Visitor(address);
        if (visitor.signIn(caseworker().name(), caseworker().password())) {
            try (Connection connection = administrator()) {
                new ImportBench(visitor, connection, report).run();
            }
        } else {
            report.missing("the caseworker was not let in");
        }
    }

    private PageBench.Account caseworker() throws IOException {
        return account("caseworker");
    }

    private PageBench.Account account(String name) throws IOException {
        return PageBench.accounts(Files.readAllLines(data.resolve("accounts.txt"))).stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void start(String name, String note) throws Exception {
        try (PackagedJar jar = launch()) {
            Duration ready = jar.awaitReady(LIMIT);
            Duration stopped = jar.terminate(Duration.ofSeconds(60));
            report.row(
                    name,
                    Report.number(ready.toMillis() / 1000.0, "s"),
                    Report.number(stopped.toMillis() / 1000.0, "s") + note);
        }
        countStatementsFromNowOn();
    }

    private PackagedJar launch() {
        return PackagedJar.start(Map.of(), "--demo", "--data", data.toString(), "--port", String.valueOf(port));
    }

    private void countStatementsFromNowOn() throws IOException {
        Path configuration = data.resolve("postgres/postgresql.conf");
        String line = "shared_preload_libraries = 'pg_stat_statements'\n";
        if (!Files.readString(configuration).endsWith(line)) {
            Files.writeString(configuration, line, StandardOpenOption.APPEND);
        }
    }

    private Statements statements() throws SQLException, IOException {
        return new Statements(administrator());
    }

    private Connection administrator() throws SQLException, IOException {
        List<String> pid = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.secret"))) {
            secrets.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + pid.get(3).strip() + "/kinbridge",
                "postgres",
                secrets.getProperty("administrator"));
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
