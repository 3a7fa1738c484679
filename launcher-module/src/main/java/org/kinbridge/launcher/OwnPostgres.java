package org.kinbridge.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL that comes along: in {@code data/postgres}, on loopback only, with a password, and durable. Who
 * holds the {@link DataDirectory} may start it; any server that is found running there then is an orphan.
 */
final class OwnPostgres implements AutoCloseable {

    static final String DATABASE = "kinbridge";
    static final String ROLE = "kinbridge";
    private static final String ADMINISTRATOR = "postgres";
    private static final String MAJOR_VERSION = "18";

    /**
     * What counts as a letter. Never "C": there, the similarity search (pg_trgm) takes Persian for punctuation and
     * finds nothing, whatever the collation says.
     */
    private static final List<String> LETTERS = List.of("C.UTF-8", "en_US.UTF-8", "en-US.UTF-8");

    private final Path directory;
    private final Path logs;
    private final Payload payload;
    private final Tool tool;
    private final Secrets secrets;

    OwnPostgres(DataDirectory data, Payload payload) {
        this.directory = data.file("postgres");
        this.logs = data.directory("logs");
        this.payload = payload;
        this.tool = new Tool(logs.resolve("postgres-tool.log"));
        this.secrets = secrets(data);
    }

    private static Secrets secrets(DataDirectory data) {
        Path file = data.file("database.secret");
        if (Files.exists(data.file("postgres")) && !Files.exists(file)) {
            throw new StartFailure("The database in " + data.file("postgres") + " is there, but its passwords in "
                    + file + " are missing: put the file back from the backup.");
        }
        return Secrets.in(file);
    }

    /** Address of the server that runs on this data directory at the moment, if one does. */
    static Optional<DatabaseAddress> running(Path root) {
        Path directory = root.resolve("postgres");
        return PostmasterPid.of(directory)
                .filter(file -> file.server(directory).isPresent())
                .map(file -> DatabaseAddress.local(
                        file.port(),
                        DATABASE,
                        ROLE,
                        Secrets.in(root.resolve("database.secret")).application()));
    }

    /** Whether there is nothing yet: the first start takes longer. */
    boolean isNew() {
        return !Files.exists(directory);
    }

    /** Starts the server, after an orphan was stopped, and returns where it listens. */
    DatabaseAddress start() {
        if (isNew()) {
            initialise();
        }
        refuseOtherVersion();
        stopOrphan();
        int port = freePort();
        configure(port);
        tool.mustRun(
                90,
                payload.databaseTool("pg_ctl"),
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        "80",
                        "-D",
                        directory.toString(),
                        "-l",
                        logs.resolve("postgres-start.log").toString()));
        createDatabase(DatabaseAddress.local(port, "postgres", ADMINISTRATOR, secrets.administrator()));
        return DatabaseAddress.local(port, DATABASE, ROLE, secrets.application());
    }

    /** The server's process, to be watched. */
    Optional<ProcessHandle> process() {
        return PostmasterPid.of(directory).flatMap(file -> file.server(directory));
    }

    private void initialise() {
        Path partly = directory.resolveSibling("postgres.partly");
        Path password = directory.resolveSibling("postgres.password.new");
        try {
            OwnerOnly.write(password, secrets.administrator() + "\n");
            initialise(partly, password);
            Files.writeString(
                    partly.resolve("postgresql.conf"), "\ninclude = 'kinbridge.conf'\n", StandardOpenOption.APPEND);
            Files.move(partly, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("The database cannot be created in " + directory + ": " + Reason.of(e), e);
        } finally {
            password.toFile().delete();
        }
    }

    /** Tries the kinds of letters that this computer may know, the plainest first. */
    private void initialise(Path partly, Path password) {
        for (Iterator<String> letters = LETTERS.iterator(); letters.hasNext(); ) {
            if (Files.exists(partly)) {
                Payload.remove(partly);
            }
            List<String> arguments = List.of(
                    "-D",
                    partly.toString(),
                    "-U",
                    ADMINISTRATOR,
                    "--pwfile=" + password,
                    "--auth-local=scram-sha-256",
                    "--auth-host=scram-sha-256",
                    "--encoding=UTF8",
                    // The same order of words on every computer, with Persian and Latin both sorted sensibly.
                    "--locale=C",
                    "--locale-provider=icu",
                    "--icu-locale=und",
                    "--lc-ctype=" + letters.next());
            Path program = payload.databaseTool("initdb");
            if (!letters.hasNext()) {
                tool.mustRun(120, program, arguments);
            } else if (tool.run(120, program, arguments) == 0) {
                return;
            }
        }
    }

    private void refuseOtherVersion() {
        try {
            String version = Files.readString(directory.resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new StartFailure("The database in " + directory + " was made by PostgreSQL " + version
                        + "; this Kinbridge brings PostgreSQL " + MAJOR_VERSION
                        + ". See docs/operating.md, \"Upgrade\".");
            }
        } catch (IOException e) {
            throw new StartFailure(directory + " holds no PostgreSQL database: " + Reason.of(e), e);
        }
    }

    private void stopOrphan() {
        PostmasterPid.of(directory).ifPresent(file -> {
            if (file.server(directory).isPresent()) {
                stop(file.server(directory).get());
            } else {
                // Left by a crash; its number may belong to another program by now, at which PostgreSQL would baulk.
                directory.resolve("postmaster.pid").toFile().delete();
            }
        });
    }

    private void stop(ProcessHandle server) {
        Path control = payload.databaseTool("pg_ctl");
        for (String mode : List.of("fast", "immediate")) {
            if (tool.run(40, control, List.of("stop", "-w", "-s", "-t", "30", "-m", mode, "-D", directory.toString()))
                    == 0) {
                return;
            }
        }
        server.destroyForcibly();
    }

    private void configure(int port) {
        String settings = Resource.text("postgres.conf")
                .replace("@PORT@", String.valueOf(port))
                .replace("@LOGS@", logs.toString().replace("\\", "/").replace("'", "''"));
        try {
            Files.writeString(directory.resolve("kinbridge.conf"), settings);
        } catch (IOException e) {
            throw new StartFailure("The database cannot be configured: " + Reason.of(e), e);
        }
    }

    private void createDatabase(DatabaseAddress administrator) {
        try (Connection connection = administrator.connect()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
                execute(connection, "create role " + ROLE + " login password '" + secrets.application() + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + ROLE);
            }
        } catch (SQLException e) {
            throw new StartFailure("The database in " + directory + " cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No free port for the database: " + Reason.of(e), e);
        }
    }

    @Override
    public void close() {
        process().ifPresent(this::stop);
    }
}
