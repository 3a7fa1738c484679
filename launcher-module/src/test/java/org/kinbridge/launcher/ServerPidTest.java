package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ServerPidTest {

    @TempDir
    private Path directory;

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @Test
    void endsTheProcessThatWasLeft() throws Exception {
        ServerPid.in(directory).write(sleeper.toHandle());

        ServerPid.in(directory).stopOrphan();

        assertThat(sleeper.waitFor(1, TimeUnit.SECONDS)).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesAProcessAloneThatGotTheSameNumberLater() throws Exception {
        Files.writeString(ServerPid.in(directory).file(), sleeper.pid() + " 2020-01-01T00:00:00Z\n");

        ServerPid.in(directory).stopOrphan();

        assertThat(sleeper.isAlive()).isTrue();
        assertThat(directory).isEmptyDirectory();
    }
}
