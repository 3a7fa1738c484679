package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterPidTest {

    @TempDir
    private Path directory;

    @Test
    void readsWhatPostgresWrites() throws IOException {
        write("4711\n/srv/data/postgres\n1763866471\n40123\n\n127.0.0.1\n  1234 5\nready   \n");

        assertThat(PostmasterPid.of(directory)).contains(new PostmasterPid(4711, Path.of("/srv/data/postgres"), 40123));
    }

    @Test
    void noFileOrHalfAFileIsNothing() throws IOException {
        assertThat(PostmasterPid.of(directory)).isEmpty();
        write("4711\n");
        assertThat(PostmasterPid.of(directory)).isEmpty();
        write("x\ny\nz\nw\n");
        assertThat(PostmasterPid.of(directory)).isEmpty();
    }

    @Test
    void aNumberThatBelongsToAnotherProgramIsNotOurServer() throws IOException {
        write(ProcessHandle.current().pid() + "\n" + directory + "\n0\n40123\n");

        assertThat(PostmasterPid.of(directory).orElseThrow().server(directory)).isEmpty();
    }

    private void write(String content) throws IOException {
        Files.writeString(directory.resolve("postmaster.pid"), content);
    }
}
