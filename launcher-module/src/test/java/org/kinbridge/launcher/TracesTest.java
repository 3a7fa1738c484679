package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracesTest {

    private final Traces traces = new Traces(List.of("canary", "قناری"));

    @TempDir
    private Path folder;

    @Test
    void a_word_is_found_in_every_encoding_and_across_the_edge_of_a_piece() throws Exception {
        for (int before : new int[] {0, 7, (1 << 20) - 3, (1 << 20) - 1, (1 << 21) - 5}) {
            byte[] filling = new byte[before];
            Path file = folder.resolve("file");
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                Files.write(file, filling);
                Files.write(file, "a canary قناری!".getBytes(encoding), java.nio.file.StandardOpenOption.APPEND);
                assertThat(traces.in(file)).as("%s after %d", encoding, before).containsExactly("canary", "قناری");
            }
        }
    }

    @Test
    void nothing_is_found_where_nothing_is() throws Exception {
        Files.writeString(folder.resolve("file"), "a canar y, a kanary");
        assertThat(traces.below(folder)).isEmpty();
    }
}
