package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is shipped, on one data directory, from its first start over a crash to a clean end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisabledOnOs(OS.WINDOWS)
class PackagedJarIT {

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration END = Duration.ofSeconds(30);

    @TempDir
    private static Path temporary;

    private static Path data;
    private static int port;
    private static PackagedJar running;

    @BeforeAll
    static void chooseWhere() {
        data = temporary.resolve("data");
        port = PackagedJar.freePort();
        running = start();
    }

    @AfterAll
    static void leaveNothingBehind() {
        running.close();
        processesOn(data).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @Order(1)
    void startsOnAnEmptyDirectory() throws Exception {
        running.awaitReady(START);

        assertThat(running.said("http://localhost:" + port)).isPresent();
        assertThat(get("/health/ready").body()).contains("\"kinbridge\"");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(permissionsOf(data)).isEqualTo("rwx------");
        assertThat(permissionsOf(data.resolve("database.secret"))).isEqualTo("rw-------");
    }

    @Test
    @Order(2)
    void offersTheSetUpWithACodeWhileNobodyHasAnAccount() {
        assertThat(running.said("http://localhost:" + port + "/set-up")).hasValueSatisfying(line -> assertThat(line)
                .containsPattern("code [A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$"));
    }

    @Test
    @Order(2)
    void theDatabaseIsDurableAndAsksForAPassword() throws Exception {
        DatabaseAddress database = OwnPostgres.running(data).orElseThrow();
        try (Connection connection = database.connect()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(first(connection, "show " + setting)).isEqualTo("on");
            }
            assertThat(first(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(first(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
        DatabaseAddress stranger = new DatabaseAddress(database.url(), database.user(), "guessed");
        assertThat(catchSqlState(stranger)).isEqualTo("28P01");
    }

    @Test
    @Order(2)
    void theSimilaritySearchKnowsPersianLetters() throws Exception {
        execute("create extension if not exists pg_trgm");
        try (Connection connection = OwnPostgres.running(data).orElseThrow().connect()) {
            assertThat(Double.parseDouble(first(connection, "select similarity('فانوس', 'فانوسها')")))
                    .isPositive();
        }
    }

    @Test
    @Order(3)
    void aSecondStartOnTheSameDataIsRefused() throws Exception {
        try (PackagedJar second = PackagedJar.start(Map.of(), "--data", data.toString(), "--port", "1")) {
            assertThat(second.awaitEnd(END)).isEqualTo(1);
            assertThat(second.said("Another Kinbridge is already running on " + data))
                    .isPresent();
        }
    }

    @Test
    @Order(4)
    void aPortInUseIsToldAtOnce() throws Exception {
        try (PackagedJar other = PackagedJar.start(
                Map.of(), "--data", temporary.resolve("other").toString(), "--port", String.valueOf(port))) {
            assertThat(other.awaitEnd(END)).isEqualTo(1);
            assertThat(other.said("Port " + port + " is in use")).isPresent();
        }
    }

    @Test
    @Order(5)
    void theAuditChainIsCheckedBesideTheRunningApplication() throws Exception {
        try (PackagedJar check = PackagedJar.start(Map.of(), "check-audit", "--data", data.toString())) {
            assertThat(check.awaitEnd(END)).as(check.output().toString()).isZero();
            assertThat(check.said("The audit trail is intact: ")).isPresent();
        }
    }

    /** The way a wrong database is met in practice: it answers, but the role may not create anything. */
    @Test
    @Order(6)
    void aFailedDeploymentIsOneLineAndLeavesNothingRunning() throws Exception {
        DatabaseAddress locked = lockedDatabase();
        Path other = temporary.resolve("failing");
        try (PackagedJar failing = PackagedJar.start(
                Map.of("APP_DB_URL", locked.url(), "APP_DB_USER", locked.user(), "APP_DB_PASSWORD", locked.password()),
                "--data",
                other.toString(),
                "--port",
                String.valueOf(PackagedJar.freePort()))) {
            assertThat(failing.awaitEnd(START)).isEqualTo(1);
            assertThat(failing.output().stream().filter(line -> line.startsWith("Kinbridge: ")))
                    .singleElement()
                    .asString()
                    .contains("could not be deployed")
                    .contains("permission denied");
        }
        assertThat(processesOn(other)).isEmpty();
    }

    @Test
    @Order(7)
    void aWrongDatabaseAddressIsOneLine() throws Exception {
        try (PackagedJar failing = PackagedJar.start(
                Map.of(
                        "APP_DB_URL",
                        "jdbc:postgresql://127.0.0.1:1/none",
                        "APP_DB_USER",
                        "x",
                        "APP_DB_PASSWORD",
                        "hidden"),
                "--data",
                temporary.resolve("failing").toString(),
                "--port",
                String.valueOf(PackagedJar.freePort()))) {
            assertThat(failing.awaitEnd(END)).isEqualTo(1);
            assertThat(failing.said("The database at jdbc:postgresql://127.0.0.1:1/none cannot be used"))
                    .isPresent();
            assertThat(String.join("\n", failing.output())).doesNotContain("hidden");
        }
    }

    @Test
    @Order(8)
    void afterAKillTheNextStartFindsItsDataAndNoOrphans() throws Exception {
        execute("create table kept (word text); insert into kept values ('still here')");
        running.kill();
        assertThat(processesOn(data)).as("orphans of the killed launcher").isNotEmpty();
        List<ProcessHandle> orphans = processesOn(data);

        running = start();
        running.awaitReady(START);

        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        try (Connection connection = OwnPostgres.running(data).orElseThrow().connect()) {
            assertThat(first(connection, "select word from kept")).isEqualTo("still here");
        }
    }

    @Test
    @Order(9)
    void logsAreJsonLines() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("logs/kinbridge.log"))) {
            assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        }
    }

    @Test
    @Order(10)
    void stopsEverythingWithinSeconds() throws Exception {
        assertThat(running.terminate(END)).isLessThan(Duration.ofSeconds(15));

        assertThat(processesOn(data)).isEmpty();
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(data.resolve("server.pid")).doesNotExist();
    }

    private static PackagedJar start() {
        return PackagedJar.start(Map.of(), "--data", data.toString(), "--port", String.valueOf(port));
    }

    private static List<ProcessHandle> processesOn(Path directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().commandLine().orElse("").contains(directory + "/"))
                .toList();
    }

    private static DatabaseAddress lockedDatabase() throws SQLException, IOException {
        DatabaseAddress own = OwnPostgres.running(data).orElseThrow();
        String administrator = Secrets.in(data.resolve("database.secret")).administrator();
        try (Connection connection = new DatabaseAddress(own.url(), "postgres", administrator).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create database locked");
            statement.execute("create role reader login password 'reader'");
        }
        return new DatabaseAddress(own.url().replaceFirst("[^/]+$", "locked"), "reader", "reader");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = OwnPostgres.running(data).orElseThrow().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String catchSqlState(DatabaseAddress address) {
        try (Connection connection = address.connect()) {
            return "connected";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
