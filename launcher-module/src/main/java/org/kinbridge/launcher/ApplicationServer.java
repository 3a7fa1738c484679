package org.kinbridge.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application, as a process of its own; what it prints goes to the log. */
final class ApplicationServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(10);
    /** How long after its boot the server may take until the application answers, if it reported no failure. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration GRACE_AFTER_FAILURE = Duration.ofSeconds(2);

    private final Process process;
    private final RotatingLog log;
    private final ServerPid pid;
    private final Thread reader;
    private final StartWatch watch = new StartWatch();

    private ApplicationServer(Process process, RotatingLog log, ServerPid pid) {
        this.process = process;
        this.log = log;
        this.pid = pid;
        this.reader = new Thread(this::readOutput, "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts the process; does not wait. The configuration goes by the environment, where no other user sees it. */
    static ApplicationServer start(ServerCommand command, DataDirectory data, Map<String, String> configuration) {
        ProcessBuilder builder = new ProcessBuilder(command.line()).redirectErrorStream(true);
        builder.environment().putAll(configuration);
        RotatingLog log = new RotatingLog(data.directory("logs"), 10L << 20, 9, Clock.systemUTC());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            ServerPid pid = ServerPid.in(data.root());
            pid.write(process.toHandle());
            return new ApplicationServer(process, log, pid);
        } catch (IOException e) {
            throw new StartFailure("The application's Java process cannot be started: " + Reason.of(e), e);
        }
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    log.line(line);
                    watch.line(line);
                }
            }
        } catch (IOException e) {
            // The process is gone.
        }
    }

    /** Waits until the application says that it is ready, or says in one sentence why it will not be. */
    void awaitReady(Readiness readiness) {
        Instant limit = Instant.now().plus(START_LIMIT);
        Optional<Instant> booted = Optional.empty();
        while (!readiness.isReady()) {
            Instant now = Instant.now();
            if (booted.isEmpty() && watch.booted()) {
                booted = Optional.of(now);
            }
            boolean deploymentFailed =
                    booted.isPresent() && now.isAfter(booted.get().plus(grace()));
            if (!process.isAlive() || deploymentFailed || now.isAfter(limit)) {
                throw new StartFailure(whyNot(deploymentFailed));
            }
            pause();
        }
    }

    private Duration grace() {
        return watch.failure().isPresent() ? GRACE_AFTER_FAILURE : GRACE;
    }

    private String whyNot(boolean deploymentFailed) {
        String what = deploymentFailed
                ? "The application could not be deployed"
                : process.isAlive()
                        ? "The application was not ready after " + START_LIMIT.toMinutes() + " minutes"
                        : "The application's Java process ended with status " + process.exitValue();
        return what + watch.failure().map(cause -> ": " + cause).orElse("") + " (" + log.current() + ")";
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    /** Waits for the end of the process and returns its status. */
    int await() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    Path log() {
        return log.current();
    }

    /** Asks the process to stop; after 15 seconds it is ended. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
            }
            reader.join(2000);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        pid.remove();
        log.close();
    }
}
