package org.kinbridge.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads along in the server's log while it starts: whether the server finished booting, and the root cause of the
 * first failure that it reported. A failed deployment does not end Payara, which even reports a deployed archive.
 */
final class StartWatch {

    private volatile boolean booted;
    private volatile @Nullable String failure;

    void line(String line) {
        if (line.contains("\"PayaraMicro\"") && line.contains("ready in ")) {
            booted = true;
        }
        if (failure == null && line.contains("\"SEVERE\"")) {
            failure = rootCause(line);
        }
    }

    boolean booted() {
        return booted;
    }

    /** What went wrong first, if anything did. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private static String rootCause(String line) {
        String trace = Json.text(line, "StackTrace").orElse("");
        int cause = trace.lastIndexOf("Caused by: ");
        String text = cause >= 0
                ? trace.substring(cause + "Caused by: ".length())
                : trace.isBlank() ? Json.text(line, "LogMessage").orElse("") : trace;
        String first = text.strip().split("[\\r\\n]", 2)[0].strip();
        // The reader at the console needs the sentence; the class names are in the log.
        return first.replaceFirst("^(?:[\\w$]+\\.)+[\\w$]+:\\s+", "");
    }
}
