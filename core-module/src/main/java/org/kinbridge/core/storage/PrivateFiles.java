package org.kinbridge.core.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only the user who runs the program can read (mode 600, in a folder of mode 700). */
public final class PrivateFiles {

    private PrivateFiles() {}

    /**
     * Writes the file whole or not at all and replaces one that is there; makes the folder if it is missing. On file
     * systems without owners and modes (Windows) the folder's own protection decides.
     *
     * @throws IOException if the folder cannot be made or written to
     */
    public static void write(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
        Path unfinished = Files.createTempFile(folder, "unfinished", ".part", mode("rw-------"));
        try {
            Files.write(unfinished, content);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] mode(String mode) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }
}
