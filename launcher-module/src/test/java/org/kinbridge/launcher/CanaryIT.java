package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that are in no dictionary are typed into sealed fields of the packaged program, and then looked for everywhere
 * that the program writes: the files of the database with its journal, the search index, the logs, exports, the audit
 * trail, and the heap of a process that was started afterwards. A word that is kept in clear is looked for in the same
 * way and must be found, so that the search itself can fail.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledOnOs(OS.WINDOWS)
class CanaryIT {

    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration END = Duration.ofSeconds(30);

    /** The enquirer of a case of the demonstration; names are kept in clear, since cases are found by them. */
    private static final String CONTROL = "Vardanyan";

    private static final String PERSIAN = "ژقکبوتررازدار";

    /** Typed into sealed fields: the field to the word. */
    private static final Map<String, String> CANARIES = new LinkedHashMap<>();

    @TempDir
    private static Path temporary;

    private static Path data;
    private static int port;
    private static PackagedJar running;

    static {
        for (String field : List.of(
                "country", "region", "exact", "how", "source", "channel", "words", "ask", "confirm", "death", "account",
                "where", "hours", "answers", "said", "asked", "author")) {
            CANARIES.put(field, "zqk" + field + "wuvyx");
        }
        CANARIES.put("persian", PERSIAN);
        CANARIES.put("telephone", "+49 30 7391 5550 47");
    }

    @BeforeAll
    static void startOnce() throws Exception {
        data = temporary.resolve("data");
        port = PackagedJar.freePort();
        start();
    }

    @AfterAll
    static void leaveNothingBehind() {
        running.close();
    }

    private static void start() throws InterruptedException {
        running = PackagedJar.start(Map.of(), "--data", data.toString(), "--port", String.valueOf(port), "--demo");
        running.awaitReady(START);
    }

    @Test
    @Order(1)
    void canariesAreSealedByThePagesAsPeopleUseThem() throws Exception {
        Clerk caseworker = clerk("caseworker");
        Clerk coordinator = clerk("coordinator");
        String file = caseworker.open("/desk/cases?q=" + CONTROL).find("/desk/cases/file\\?id=([0-9a-f-]{36})");
        contact(caseworker, file);
        conversation(caseworker, file);
        openTheSearch(caseworker, file);
        report(caseworker, file);
        death(caseworker, file);
        ask(caseworker, file);
        confirm(coordinator, file);
        String sought = caseworker
                .open("/desk/cases/whereabouts?file=" + file)
                .find("/sealed\\?file=[^\"]*sought=([0-9a-f-]{36})");
        Clerk.Page below = caseworker.open("/desk/cases/whereabouts/sealed?file=" + file + "&sought=" + sought);
        for (String field : List.of("country", "exact", "words", "death", "account", "persian")) {
            assertThat(below.body())
                    .as("who has opened the seal reads " + field)
                    .contains(CANARIES.get(field));
        }
        caseworker.open("/desk/cases/file?id=" + file).find("(" + CANARIES.get("hours") + ")");
        pseudonym(coordinator);
        Files.writeString(temporary.resolve("file"), file);
    }

    @Test
    @Order(2)
    void noCanaryIsInAnyFileThatTheProgramWrites() throws Exception {
        checkpoint();
        Set<String> clear = new Traces(List.of(CONTROL)).below(data.resolve("postgres"));
        assertThat(clear)
                .as("what is kept in clear is found in the tables")
                .anyMatch(trace -> trace.contains("/base/"));
        assertThat(clear).as("and in the journal").anyMatch(trace -> trace.contains("/pg_wal/"));
        assertThat(data.resolve("index")).isNotEmptyDirectory();
        assertThat(data.resolve("logs/kinbridge.log")).isNotEmptyFile();
        assertThat(new Traces(List.of("\"LogMessage\"")).below(data.resolve("logs")))
                .isNotEmpty();
        assertThat(new Traces(CANARIES.values()).below(data)).isEmpty();
    }

    @Test
    @Order(3)
    void noCanaryIsInAnyTableNotEvenInTheAuditTrail() throws Exception {
        assertThat(tablesWith(List.of(CONTROL))).contains("cases.person_name");
        assertThat(tablesWith(List.of(Files.readString(temporary.resolve("file")))))
                .contains("core.audit_entry");
        assertThat(tablesWith(List.copyOf(CANARIES.values()))).isEmpty();
    }

    @Test
    @Order(4)
    void noCanaryIsInAnExportASearchOrTheAuditTrailAsItIsShown() throws Exception {
        Clerk caseworker = clerk("caseworker");
        String export = caseworker.open("/desk/cases?format=csv").body();
        assertThat(export).contains(CONTROL);
        assertThat(CANARIES.values()).noneMatch(export::contains);
        assertThat(caseworker.open("/desk/search?q=" + CONTROL).body()).contains("/desk/cases/file?id=");
        for (String field : List.of("country", "source", "account", "hours")) {
            assertThat(caseworker.open("/desk/search?q=" + CANARIES.get(field)).body())
                    .doesNotContain("/desk/cases/file?id=");
        }
        String trail = clerk("administrator").open("/admin/audit").body();
        assertThat(trail).contains("write-under-seal");
        assertThat(CANARIES.values()).noneMatch(trail::contains);
    }

    @Test
    @Order(5)
    void noCanaryIsInTheHeapOfAProcessThatWasStartedAfterwards() throws Exception {
        running.terminate(END);
        start();
        Clerk caseworker = clerk("caseworker");
        caseworker.open("/desk");
        caseworker.open("/desk/cases?q=" + CONTROL);
        caseworker.open("/desk/cases?format=csv");
        caseworker.open("/desk/search?q=" + CONTROL);
        clerk("administrator").open("/admin/audit");
        assertThat(inTheHeap(List.of(CONTROL)))
                .as("what was shown is in the heap")
                .containsExactly(CONTROL);
        assertThat(inTheHeap(CANARIES.values())).isEmpty();
    }

    @Test
    @Order(6)
    void whatLiesUnderASealIsNotInTheHeapEvenWhileTheCaseIsWorkedOn() throws Exception {
        String file = Files.readString(temporary.resolve("file"));
        Clerk caseworker = clerk("caseworker");
        caseworker.open("/desk/cases/file?id=" + file);
        caseworker.open("/desk/cases/whereabouts?file=" + file);
        assertThat(inTheHeap(CANARIES.values()))
                .as("the page of the case shows contact points, that of the seals the reasons, and nothing else")
                .contains(CANARIES.get("telephone"), CANARIES.get("ask"))
                .isSubsetOf(
                        CANARIES.get("telephone"),
                        CANARIES.get("hours"),
                        CANARIES.get("answers"),
                        CANARIES.get("ask"),
                        CANARIES.get("confirm"));
    }

    private static void contact(Clerk clerk, String file) throws Exception {
        String link = clerk.open("/desk/cases/file?id=" + file)
                .find("(/desk/cases/person/contact\\?file=[^\"]*?person=[^\"&]*)");
        clerk.submit(
                clerk.open(link),
                "contact",
                Map.of(
                        "contact:telephone",
                        CANARIES.get("telephone"),
                        "contact:safeHours",
                        CANARIES.get("hours"),
                        "contact:mayAnswer",
                        CANARIES.get("answers")),
                "contact:submit");
    }

    private static void conversation(Clerk clerk, String file) throws Exception {
        clerk.submit(
                clerk.open("/desk/cases/contact?file=" + file),
                "conversation",
                Map.of("conversation:said", CANARIES.get("said"), "conversation:asked", CANARIES.get("asked")),
                "conversation:submit");
    }

    private static void openTheSearch(Clerk clerk, String file) throws Exception {
        for (String step : List.of("Start the safety check", "Open the search")) {
            Clerk.Page page = clerk.open("/desk/cases/file?id=" + file);
            if (page.body().contains("value=\"" + step + "\"")) {
                String button = page.find("name=\"([^\"]+)\" value=\"" + step + "\"");
                clerk.submit(page, "requests-form", Map.of(), button);
            }
        }
    }

    private static void report(Clerk clerk, String file) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("report:certainty", "LOCATED");
        fields.put("report:country", CANARIES.get("country"));
        fields.put("report:region", CANARIES.get("region"));
        fields.put("report:exactWanted", "on");
        fields.put("report:exactPlace", CANARIES.get("exact"));
        fields.put("report:howKnown", CANARIES.get("how") + " " + PERSIAN);
        fields.put("report:source", CANARIES.get("source"));
        fields.put("report:decision", "NOTHING");
        fields.put("report:channel", CANARIES.get("channel"));
        fields.put("report:control", "NOBODY");
        fields.put("report:words", CANARIES.get("words"));
        clerk.submit(clerk.open("/desk/cases/whereabouts/report?file=" + file), "report", fields, "report:enter");
    }

    private static void death(Clerk clerk, String file) throws Exception {
        clerk.submit(
                clerk.open("/desk/cases/whereabouts/death?file=" + file),
                "death",
                Map.of(
                        "death:source",
                        CANARIES.get("death"),
                        "death:hearing",
                        "HEARSAY",
                        "death:where",
                        CANARIES.get("where"),
                        "death:account",
                        CANARIES.get("account")),
                "death:enter");
    }

    private static void ask(Clerk clerk, String file) throws Exception {
        Clerk.Page page = clerk.open("/desk/cases/whereabouts?file=" + file);
        String button = page.find("name=\"([^\"]+:ask)\"");
        clerk.submit(page, "seals", Map.of(button + "Reason", "because " + CANARIES.get("ask")), button);
    }

    private static void confirm(Clerk clerk, String file) throws Exception {
        Clerk.Page page = clerk.open("/desk/cases/whereabouts?file=" + file);
        String button = page.find("name=\"([^\"]+:confirm)\"");
        clerk.submit(page, "seals", Map.of(button + "Reason", "because " + CANARIES.get("confirm")), button);
    }

    /** The name behind a pseudonym of the demonstration. */
    private static void pseudonym(Clerk clerk) throws Exception {
        String id = clerk.open("/desk/newsroom/contributors?kind=PSEUDONYM").find("/contributor\\?id=([0-9a-f-]{36})");
        String page = "/desk/newsroom/contributors/name?id=" + id;
        clerk.submit(clerk.open(page), "keep", Map.of("keep:realName", CANARIES.get("author")), "keep:submit");
    }

    private static Clerk clerk(String name) throws Exception {
        String password = Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length == 3 && words[1].equals(name))
                .map(words -> words[2])
                .findFirst()
                .orElseThrow();
        return new Clerk("http://localhost:" + port).signedIn(name, password);
    }

    /** Everything that was confirmed stands in the files afterwards. */
    private static void checkpoint() throws SQLException, IOException {
        DatabaseAddress own = OwnPostgres.running(data).orElseThrow();
        String administrator = Secrets.in(data.resolve("database.secret")).administrator();
        try (Connection connection = new DatabaseAddress(own.url(), "postgres", administrator).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    /** The tables in which any of the words stands, in clear or as octets. */
    private static Set<String> tablesWith(List<String> words) throws SQLException, IOException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = OwnPostgres.running(data).orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                for (String word : words) {
                    String octets = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
                    try (ResultSet row = statement.executeQuery("select count(*) from " + table
                            + " t where t::text like '%" + word + "%' or t::text like '%" + octets + "%'")) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select table_schema || '.' || table_name"
                + " from information_schema.tables where table_type = 'BASE TABLE'"
                + " and table_schema not in ('pg_catalog', 'information_schema')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** The words in the heap of the server, garbage included. */
    private static Set<String> inTheHeap(Iterable<String> words) throws Exception {
        Path heap = temporary.resolve("heap.hprof");
        Files.deleteIfExists(heap);
        String server = Files.readString(data.resolve("server.pid")).split(" ")[0];
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        server,
                        "GC.heap_dump",
                        "-all",
                        heap.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(heap).as(said).isNotEmptyFile();
        List<String> sought = new ArrayList<>();
        words.forEach(sought::add);
        return new Traces(sought).in(heap);
    }
}
