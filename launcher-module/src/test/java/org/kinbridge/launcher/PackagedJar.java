package org.kinbridge.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** One run of the packaged jar as a process of its own, as a user would start it. */
public final class PackagedJar implements AutoCloseable {

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private final Instant begun = Instant.now();

    private PackagedJar(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "output-of-the-jar");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with the given arguments and additions to the environment; does not wait. */
    public static PackagedJar start(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("kinbridge.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("KINBRIDGE_") || name.startsWith("APP_DB_"));
        builder.environment().putAll(environment);
        try {
            return new PackagedJar(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(output::add);
        } catch (IOException | UncheckedIOException e) {
            // The process is gone.
        }
    }

    /** Waits for the line that says ready and returns how long it took; fails with what was printed instead. */
    public Duration awaitReady(Duration limit) throws InterruptedException {
        while (said("is ready: ").isEmpty()) {
            if (!process.isAlive() || Instant.now().isAfter(begun.plus(limit))) {
                reader.join(1000);
                throw new AssertionError("Not ready: " + output);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Duration.between(begun, Instant.now());
    }

    /** The first line that holds the words. */
    public Optional<String> said(String words) {
        return output.stream().filter(line -> line.contains(words)).findFirst();
    }

    public List<String> output() {
        return List.copyOf(output);
    }

    /** Exit status, once the process has ended by itself. */
    public int awaitEnd(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Still running: " + output);
        }
        reader.join(1000);
        return process.exitValue();
    }

    /** SIGTERM; returns how long the end took. */
    public Duration terminate(Duration limit) throws InterruptedException {
        Instant asked = Instant.now();
        process.destroy();
        awaitEnd(limit);
        return Duration.between(asked, Instant.now());
    }

    /** SIGKILL: the process can tidy nothing up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends whatever is left of this run. */
    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
