package org.kinbridge.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what is wanted, does it, and turns every failure into one line and an exit status other than 0. */
public final class Launcher {

    private Launcher() {}

    /** Takes the arguments of the command line; ends the process. */
    public static void main(String[] arguments) {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Shutdown shutdown = new Shutdown();
        try {
            Settings settings = Settings.read(List.of(arguments), System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stopAll, "stop"));
            if (settings.stopWithParent()) {
                ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                        .thenRun(() -> System.exit(0)));
            }
            perform(settings, console, shutdown);
        } catch (StartFailure e) {
            fail(shutdown, e.line(), e.exitStatus());
        } catch (RuntimeException e) {
            fail(shutdown, "an unexpected failure, please report it: " + e, 1);
        }
        System.exit(0);
    }

    private static void perform(Settings settings, PrintStream console, Shutdown shutdown) {
        switch (settings.task()) {
            case RUN -> new RunTask(settings, console, shutdown).run();
            case CHECK_AUDIT -> console.println(checkAudit(settings, shutdown));
            case HELP -> console.print(Settings.USAGE);
            case VERSION -> console.println(version());
        }
    }

    private static String checkAudit(Settings settings, Shutdown shutdown) {
        AuditCheck check = new AuditCheck(Payload.ownJar());
        Optional<DatabaseAddress> there = settings.database().or(() -> OwnPostgres.running(settings.data()));
        if (there.isPresent()) {
            return check.check(there.get());
        }
        if (!settings.data().resolve("postgres").toFile().isDirectory()) {
            throw new StartFailure("There is no database in " + settings.data() + ": give the right one with --data.");
        }
        DataDirectory data = shutdown.start(() -> DataDirectory.take(settings.data()));
        Payload payload = Payload.unpack(Payload.ownJar(), data, Platform.current(), true);
        OwnPostgres postgres = shutdown.start(() -> new OwnPostgres(data, payload));
        String sentence = check.check(shutdown.step(postgres::start));
        shutdown.stopAll();
        return sentence;
    }

    private static void fail(Shutdown shutdown, String line, int status) {
        if (!shutdown.stopping()) {
            shutdown.stopAll();
            System.err.println("Kinbridge: " + line);
        }
        System.exit(status);
    }

    static String version() {
        return "Kinbridge "
                + Optional.ofNullable(Launcher.class.getPackage().getImplementationVersion())
                        .orElse("(unpackaged)");
    }
}
