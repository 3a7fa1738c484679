package org.kinbridge.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Says in words why a file operation failed; the JDK often gives the path alone. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left on device") || message.contains("not enough space")) {
            return "the disk is full";
        }
        if (e instanceof FileSystemException fileSystem && fileSystem.getReason() != null) {
            return fileSystem.getReason();
        }
        return message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
