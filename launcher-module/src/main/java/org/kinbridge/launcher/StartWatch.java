package org.kinbridge.launcher;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads along in the server's log while it starts: whether the server finished booting, and the root cause of the
 * first failure that it reported. A failed deployment does not end Payara, which even reports a deployed archive.
 */
final class StartWatch {

    private volatile boolean booted;
    private volatile @Nullable String message;
    private volatile @Nullable String cause;

    void line(String line) {
        if (line.contains("\"PayaraMicro\"") && line.contains("ready in ")) {
            booted = true;
        }
        if (line.contains("\"SEVERE\"")) {
            failed(line);
        }
    }

    private void failed(String line) {
        String trace = Json.text(line, "StackTrace").orElse("");
        if (!trace.isBlank() && cause == null) {
            cause = rootCause(trace);
        } else if (trace.isBlank() && message == null) {
            message = Json.text(line, "LogMessage").map(StartWatch::firstLine).orElse(null);
        }
    }

    boolean booted() {
        return booted;
    }

    /** What went wrong first, if anything did; a failure with a cause says more than a message about one. */
    Optional<String> failure() {
        return Optional.ofNullable(cause).or(() -> Optional.ofNullable(message));
    }

    private static String rootCause(String trace) {
        String mark = "Caused by: ";
        int last = trace.lastIndexOf(mark);
        String first = firstLine(last < 0 ? trace : trace.substring(last + mark.length()));
        // The reader at the console needs the sentence; the class names are in the log.
        return first.replaceFirst("^(?:[\\w$]+\\.)+[\\w$]+:\\s+", "");
    }

    private static String firstLine(String text) {
        return text.strip().split("[\\r\\n]", 2)[0].strip();
    }
}
