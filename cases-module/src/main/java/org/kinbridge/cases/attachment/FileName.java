package org.kinbridge.cases.attachment;

import java.util.regex.Pattern;

/** The name of a file as somebody else chose it: shown, never trusted. */
final class FileName {

    private static final int LONGEST = 100;

    /** Controls, and the marks by which {@code exe.gpj} can be made to look like {@code jpg.exe}. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private FileName() {}

    /** The last part of a path, without what is invisible or means something to a file system; may be empty. */
    static String clean(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String visible = line(last);
        String harmless = NOT_IN_NAMES.matcher(visible).replaceAll("_").replaceFirst("^[.\\s]+", "");
        return shortened(harmless.strip());
    }

    /** One line of text without what is invisible. */
    static String line(String text) {
        String spaced = text.replaceAll("[\\t\\r\\n]+", " ");
        return INVISIBLE.matcher(spaced).replaceAll("").strip();
    }

    /** The name without its ending. */
    static String stem(String cleaned) {
        return ENDING.matcher(cleaned).replaceFirst("");
    }

    /** The name under which the file goes out: its ending says what it is, whatever it was called. */
    static String outgoing(String cleaned, FileKind kind) {
        String stem = stem(cleaned);
        return (stem.isBlank() ? "document" : stem) + "." + kind.extension();
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
