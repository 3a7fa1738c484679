package org.kinbridge.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * A log of one JSON object per line, in {@code kinbridge.log}, {@code kinbridge.1.log} and so on, the oldest removed.
 * A line that is no JSON (from the virtual machine itself) is wrapped. A full disk silences the log, it stops nothing.
 */
final class RotatingLog implements AutoCloseable {

    private final Path directory;
    private final long limit;
    private final int kept;
    private final Clock clock;
    private OutputStream out = OutputStream.nullOutputStream();
    private long written;

    /**
     * @param limit bytes after which a new file begins
     * @param kept number of older files
     */
    RotatingLog(Path directory, long limit, int kept, Clock clock) {
        this.directory = directory;
        this.limit = limit;
        this.kept = kept;
        this.clock = clock;
        open();
    }

    Path current() {
        return directory.resolve("kinbridge.log");
    }

    private Path older(int number) {
        return directory.resolve("kinbridge." + number + ".log");
    }

    synchronized void line(String line) {
        byte[] bytes = ((line.startsWith("{") ? line : wrapped(line)) + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            if (written > 0 && written + bytes.length > limit) {
                rotate();
            }
            out.write(bytes);
            out.flush();
            written += bytes.length;
        } catch (IOException e) {
            // Nowhere left to say it.
        }
    }

    private String wrapped(String line) {
        return "{\"Timestamp\":\"" + clock.instant()
                + "\",\"Level\":\"INFO\",\"LoggerName\":\"console\",\"LogMessage\":\"" + Json.escape(line) + "\"}";
    }

    private void open() {
        try {
            out = new BufferedOutputStream(
                    Files.newOutputStream(current(), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
            written = Files.size(current());
        } catch (IOException e) {
            throw new StartFailure("The log " + current() + " cannot be written: " + Reason.of(e), e);
        }
    }

    private void rotate() throws IOException {
        out.close();
        for (int number = kept - 1; number >= 1; number--) {
            if (Files.exists(older(number))) {
                Files.move(older(number), older(number + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(current(), older(1), StandardCopyOption.REPLACE_EXISTING);
        open();
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            // Each line was flushed.
        }
    }
}
