package org.kinbridge.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void belongsToItsOwnerOnly() throws IOException {
        Path root = temporary.resolve("new/data");
        try (DataDirectory data = DataDirectory.take(root)) {
            assertThat(permissions(root)).isEqualTo("rwx------");
            assertThat(permissions(data.directory("logs"))).isEqualTo("rwx------");
        }
    }

    @Test
    void isHeldByOneAtATime() {
        try (DataDirectory first = DataDirectory.take(temporary)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataDirectory.take(temporary))
                    .withMessageContaining("already running on " + first.root());
        }
        DataDirectory.take(temporary).close();
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("data"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.take(file))
                .withMessage("The data directory " + file + " is a file: choose another with --data.");
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataDirectory.take(file.resolve("below")))
                .withMessageContaining("cannot be created");
    }

    @Test
    void anAlmostFullDiskIsToldInMegabytes() {
        try (DataDirectory data = DataDirectory.take(temporary)) {
            data.needFreeSpace(1);
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> data.needFreeSpace(Long.MAX_VALUE))
                    .withMessageContaining("almost full")
                    .withMessageContaining("MB are free");
        }
    }

    @Test
    void reasonsAreWords() {
        assertThat(Reason.of(new AccessDeniedException("/x"))).isEqualTo("permission denied");
        assertThat(Reason.of(new IOException("No space left on device"))).isEqualTo("the disk is full");
        assertThat(Reason.of(new FileSystemException("/x", null, "No space left on device")))
                .isEqualTo("the disk is full");
        assertThat(Reason.of(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("Read-only file system");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passwordsAreMadeOnceAndForTheOwnerOnly() throws IOException {
        Path file = temporary.resolve("database.secret");
        Secrets made = Secrets.in(file);

        assertThat(Secrets.in(file)).isEqualTo(made);
        assertThat(made.administrator()).hasSize(48).isNotEqualTo(made.application());
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(made.application());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
