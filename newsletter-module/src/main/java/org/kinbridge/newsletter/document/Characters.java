package org.kinbridge.newsletter.document;

/** What characters a document may hold, and which of them are space. */
final class Characters {

    private Characters() {}

    /** Space of any width, and line ends. */
    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isBlank(String words) {
        return words.chars().allMatch(Characters::isSpace);
    }

    /** Refuses control characters except the line feed, Unicode line separators, and lone surrogates. */
    static void requirePrintable(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (isUnprintable(character) || isLoneSurrogate(words, i)) {
                throw new InvalidDocument(
                        InvalidDocument.Rule.UNPRINTABLE_TEXT, String.format("U+%04X", (int) character));
            }
        }
    }

    /** The same words with one kind of line end, spaces for tabs, and nothing that {@link #requirePrintable} refuses. */
    static String cleaned(String words) {
        String lines = words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u0085', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\t', ' ');
        StringBuilder kept = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            if (!isUnprintable(lines.charAt(i)) && !isLoneSurrogate(lines, i)) {
                kept.append(lines.charAt(i));
            }
        }
        return kept.toString();
    }

    /** One line of cleaned text: runs of space become one space, none at the ends. */
    static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        for (char character : cleaned(words).toCharArray()) {
            if (!isSpace(character)) {
                line.append(character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == ' ' ? line.substring(0, end - 1) : line.toString();
    }

    private static boolean isUnprintable(char character) {
        return Character.isISOControl(character) && character != '\n'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    private static boolean isLoneSurrogate(String words, int at) {
        char character = words.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
