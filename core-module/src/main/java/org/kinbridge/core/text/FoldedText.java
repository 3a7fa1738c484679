package org.kinbridge.core.text;

import java.text.Normalizer;
import java.util.stream.IntStream;

/**
 * A text folded for searching that still knows where each of its characters stood in the source.
 *
 * <p>Digits of every script become Latin, accents and invisible characters are dropped (a number cannot hide behind a
 * zero-width space), one kind of yeh and kaf, one kind of dash, quotation mark and space. Case is kept.
 */
public final class FoldedText {

    private static final char TATWEEL = '\u0640';

    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String folded, int[] starts, int[] ends) {
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Folds a text.
     *
     * @param source any text
     * @return the folded text with its places
     */
    public static FoldedText of(String source) {
        StringBuilder out = new StringBuilder(source.length());
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        int at = 0;
        while (at < source.length()) {
            int point = source.codePointAt(at);
            int next = at + Character.charCount(point);
            String piece = fold(point);
            for (int i = 0; i < piece.length(); i++) {
                starts.add(at);
                ends.add(next);
            }
            out.append(piece);
            at = next;
        }
        return new FoldedText(
                out.toString(), starts.build().toArray(), ends.build().toArray());
    }

    /** The folded text. */
    public String text() {
        return folded;
    }

    /**
     * Where a folded character stood.
     *
     * @param index an index into {@link #text()}
     * @return the index in the source of the first character that it came from
     */
    public int start(int index) {
        return starts[index];
    }

    /**
     * Where a stretch of folded text ended.
     *
     * @param index an index into {@link #text()}, after the stretch
     * @return the index in the source just after the last character of the stretch, without dropped ones that follow
     */
    public int end(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private static String fold(int point) {
        if (Character.isDigit(point)) {
            return String.valueOf((char) ('0' + Character.digit(point, 10)));
        }
        if (point < 128) {
            return String.valueOf((char) point);
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(c -> keep(c, out));
        return out.toString();
    }

    private static void keep(int point, StringBuilder out) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            case Character.SPACE_SEPARATOR -> out.append(' ');
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
            case Character.DASH_PUNCTUATION -> out.append('-');
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> out.append('\'');
            default -> letter(point, out);
        }
    }

    private static void letter(int point, StringBuilder out) {
        switch (point) {
            case TATWEEL -> {}
            case '\u064A', '\u0649' -> out.append('\u06CC');
            case '\u0643' -> out.append('\u06A9');
            case '\u0629', '\u06C0', '\u06C1', '\u06D5' -> out.append('\u0647');
            case '\u2212', '\u2043' -> out.append('-');
            default -> {
                if (Character.isDigit(point)) {
                    out.append((char) ('0' + Character.digit(point, 10)));
                } else {
                    out.appendCodePoint(point);
                }
            }
        }
    }
}
