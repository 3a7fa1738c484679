package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @Test
    void keepsTheNewestFilesOnly() throws IOException {
        try (RotatingLog log = new RotatingLog(directory, 20, 2, NOON)) {
            for (int number = 1; number <= 5; number++) {
                log.line("{\"number\":" + number + "}");
            }
        }
        assertThat(directory.resolve("kinbridge.log")).hasContent("{\"number\":5}");
        assertThat(directory.resolve("kinbridge.1.log")).hasContent("{\"number\":4}");
        assertThat(directory.resolve("kinbridge.2.log")).hasContent("{\"number\":3}");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void goesOnInTheSameFileAfterARestart() {
        for (int number = 1; number <= 2; number++) {
            try (RotatingLog log = new RotatingLog(directory, 1000, 2, NOON)) {
                log.line("{\"number\":" + number + "}");
            }
        }
        assertThat(directory.resolve("kinbridge.log")).hasContent("{\"number\":1}\n{\"number\":2}");
    }

    @Test
    void wrapsWhatIsNoJson() {
        try (RotatingLog log = new RotatingLog(directory, 1000, 2, NOON)) {
            log.line("WARNING: a \"flag\"\tis old");
        }
        assertThat(directory.resolve("kinbridge.log"))
                .hasContent("{\"Timestamp\":\"2026-01-01T12:00:00Z\",\"Level\":\"INFO\",\"LoggerName\":\"console\","
                        + "\"LogMessage\":\"WARNING: a \\\"flag\\\"\\tis old\"}");
    }
}
