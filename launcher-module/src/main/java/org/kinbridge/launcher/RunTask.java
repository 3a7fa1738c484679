package org.kinbridge.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts the database and the application, waits, and stops both. */
final class RunTask {

    private final Settings settings;
    private final PrintStream console;
    private final Shutdown shutdown;
    private final WebAddress address;
    private final long begun = System.nanoTime();

    RunTask(Settings settings, PrintStream console, Shutdown shutdown) {
        this.settings = settings;
        this.console = console;
        this.shutdown = shutdown;
        this.address = new WebAddress(settings.bind(), settings.port());
    }

    /** Returns when the application has ended after a signal; any other end is a failure. */
    void run() {
        console.println(Launcher.version() + ", data in " + settings.data());
        DataDirectory data = shutdown.start(() -> DataDirectory.take(settings.data()));
        ServerPid.in(data.root()).stopOrphan();
        address.mustBeFree();
        data.needFreeSpace(DataDirectory.NEEDED_BYTES);
        boolean ownDatabase = settings.database().isEmpty();
        Payload payload = Payload.unpack(Payload.ownJar(), data, Platform.current(), ownDatabase);
        DatabaseAddress database = ownDatabase
                ? ownDatabase(data, payload)
                : externalDatabase(settings.database().get());
        String code = SetupCode.random();
        console.println("Starting the application ...");
        ApplicationServer server = shutdown.start(() -> ApplicationServer.start(
                new ServerCommand(payload, scratch(data), address, javaOptions(data)),
                data,
                configuration(data, database, code)));
        Readiness readiness = new Readiness(address.local());
        server.awaitReady(readiness);
        sayReady(data, readiness, code);
        watch(server);
    }

    private DatabaseAddress ownDatabase(DataDirectory data, Payload payload) {
        OwnPostgres postgres = shutdown.start(() -> new OwnPostgres(data, payload));
        console.println(postgres.isNew() ? "Creating the database ..." : "Starting the database ...");
        DatabaseAddress database = shutdown.step(postgres::start);
        postgres.process().ifPresent(process -> process.onExit().thenRun(() -> {
            if (!shutdown.stopping()) {
                System.err.println("Kinbridge: the database stopped by itself (" + data.file("logs") + ").");
                System.exit(1);
            }
        }));
        return database;
    }

    private static DatabaseAddress externalDatabase(DatabaseAddress database) {
        database.probe();
        return database;
    }

    private static Path scratch(DataDirectory data) {
        Path scratch = data.file("tmp");
        if (Files.exists(scratch)) {
            Payload.remove(scratch);
        }
        return data.directory("tmp");
    }

    /** Hibernate Search reads its folder before the application's own configuration is there. */
    private List<String> javaOptions(DataDirectory data) {
        List<String> options = new ArrayList<>(settings.javaOptions());
        options.add("-Dhibernate.search.backend.directory.root=" + data.file("index"));
        return options;
    }

    private Map<String, String> configuration(DataDirectory data, DatabaseAddress database, String code) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("APP_DB_URL", database.url());
        configuration.put("APP_DB_USER", database.user());
        configuration.put("APP_DB_PASSWORD", database.password());
        configuration.put("KINBRIDGE_DATA", data.root().toString());
        configuration.put("KINBRIDGE_DEMO", String.valueOf(settings.demo()));
        configuration.put("KINBRIDGE_PORT", String.valueOf(settings.port()));
        configuration.put("KINBRIDGE_SETUP_CODE", code);
        configuration.put(
                "KINBRIDGE_PUBLIC_URL",
                settings.publicUrl().orElse(address.forPeople().toString()));
        return configuration;
    }

    private void sayReady(DataDirectory data, Readiness readiness, String code) {
        Path accounts = data.file("accounts.txt");
        if (readiness.statusOf("/set-up") == 200) {
            console.println(
                    "Nobody has an account yet: open " + address.forPeople() + "/set-up and enter the code " + code);
        } else if (Files.exists(accounts)) {
            console.println("Accounts and first passwords: " + accounts);
        }
        long seconds = Math.round((System.nanoTime() - begun) / 1e9);
        console.println("Kinbridge is ready: " + address.forPeople() + " (" + seconds + " s)");
        console.println("Stop with Ctrl-C.");
    }

    private void watch(ApplicationServer server) {
        int status = server.await();
        if (!shutdown.stopping()) {
            throw new StartFailure(
                    "the application's Java process ended with status " + status + " (" + server.log() + ").");
        }
    }
}
