package org.kinbridge.core.text;

import java.util.Locale;

/**
 * Persian and Arabic spelling made comparable.
 *
 * <p>The same name is typed with Arabic or Persian yeh and kaf, with and without the zero-width non-joiner, with
 * digits of three kinds. All of that is folded here by hand, since the collators at hand sort Persian wrongly.
 */
public final class PersianText {

    private static final char PERSIAN_ZERO = '\u06F0';

    private PersianText() {}

    /**
     * Folds a text for comparison: letters without accents and in lower case, one kind of yeh and kaf, no
     * invisible characters, Latin digits, single spaces.
     *
     * @param text any text
     * @return the folded text; two spellings of one name give the same
     */
    public static String fold(String text) {
        return FoldedText.of(text)
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /**
     * Writes every digit of any script as a Latin one and leaves everything else as it is.
     *
     * @param text any text
     * @return the text with the digits 0 to 9
     */
    public static String latinDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * Writes Latin and Arabic digits as Persian ones.
     *
     * @param text any text
     * @return the text with Persian digits
     */
    public static String persianDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        latinDigits(text)
                .chars()
                .forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (PERSIAN_ZERO + c - '0') : (char) c));
        return out.toString();
    }
}
