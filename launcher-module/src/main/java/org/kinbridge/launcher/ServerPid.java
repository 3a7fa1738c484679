package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Remembers the application's process, so that a launcher that was killed leaves none behind for ever. */
record ServerPid(Path file) {

    static ServerPid in(Path root) {
        return new ServerPid(root.resolve("server.pid"));
    }

    void write(ProcessHandle process) throws IOException {
        Files.writeString(
                file,
                process.pid() + " " + startOf(process).map(Instant::toString).orElse("?") + "\n");
    }

    void remove() {
        file.toFile().delete();
    }

    /** Ends the process if it still runs; the holder of the data directory's lock may do so. */
    void stopOrphan() {
        orphan().ifPresent(process -> {
            process.destroy();
            if (!ended(process.onExit(), 10)) {
                process.destroyForcibly();
                ended(process.onExit(), 5);
            }
        });
        remove();
    }

    /** Number and time of start must both fit: numbers are used again. */
    private Optional<ProcessHandle> orphan() {
        try {
            String[] words = Files.exists(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return words.length != 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0])).filter(process -> startOf(process)
                            .map(Instant::toString)
                            .orElse("?")
                            .equals(words[1]));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> startOf(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static boolean ended(CompletableFuture<ProcessHandle> exit, int seconds) {
        try {
            exit.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
