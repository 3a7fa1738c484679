package org.kinbridge.web.support;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an unexpected exception into the log under a number that the person sees as well. The log gets the kinds of
 * exceptions and the places in the code, never their messages: these may repeat what somebody typed.
 */
public final class UnexpectedError {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedError.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{8}");
    private static final int FRAMES = 40;

    private UnexpectedError() {}

    /** The number under which it stands in the log: eight hex digits. */
    public static String log(Throwable thrown) {
        String number = newNumber();
        LOG.error("Unexpected error {}: {}", number, trace(thrown));
        return number;
    }

    /** A number for an error that the server itself has logged. */
    static String newNumber() {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        return HexFormat.of().withUpperCase().formatHex(random);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> seen = new HashSet<>();
        for (Throwable one = thrown; one != null && seen.add(one); one = one.getCause()) {
            trace.append(seen.size() == 1 ? "" : "\nCaused by: ")
                    .append(one.getClass().getName());
            StackTraceElement[] frames = one.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                trace.append("\n\tat ").append(frames[i]);
            }
        }
        return trace.toString();
    }

    /** The innermost cause. */
    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        Set<Throwable> seen = new HashSet<>();
        while (root.getCause() != null && seen.add(root)) {
            root = root.getCause();
        }
        return root;
    }
}
