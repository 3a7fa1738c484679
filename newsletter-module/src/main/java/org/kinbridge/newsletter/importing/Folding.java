package org.kinbridge.newsletter.importing;

import java.text.Normalizer;

/**
 * The form in which texts are compared: lower case, no accents, no vowel signs, one yeh and one kaf, Latin digits, no
 * zero-width signs, every run of anything else a single space.
 */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (isDropped(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            out.appendCodePoint(foldOne(c));
        }
        return out.toString();
    }

    /** Apostrophes inside words, accents and invisible signs vanish instead of parting a word. */
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\'' || c == '’' || c == 'ـ';
    }

    private static int foldOne(int c) {
        return switch (c) {
            case 'ي', 'ى', 'ې' -> 'ی';
            case 'ك' -> 'ک';
            case 'ة', 'ۀ' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ı' -> 'i';
            default -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.toLowerCase(c);
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** The number of words in a folded text. */
    static int words(String folded) {
        if (folded.isEmpty()) {
            return 0;
        }
        int words = 1;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** The first {@code count} words of a folded text, or all of it when it has fewer. */
    static String firstWords(String folded, int count) {
        int at = -1;
        for (int i = 0; i < count; i++) {
            at = folded.indexOf(' ', at + 1);
            if (at < 0) {
                return folded;
            }
        }
        return folded.substring(0, at);
    }

    /** How many words two folded texts share from their beginning. */
    static int commonWords(String a, String b) {
        int words = 0;
        int limit = Math.min(a.length(), b.length());
        int i = 0;
        while (i < limit && a.charAt(i) == b.charAt(i)) {
            if (a.charAt(i) == ' ') {
                words++;
            }
            i++;
        }
        boolean wordEnds = (i == a.length() || a.charAt(i) == ' ') && (i == b.length() || b.charAt(i) == ' ') && i > 0;
        return wordEnds ? words + 1 : words;
    }
}
