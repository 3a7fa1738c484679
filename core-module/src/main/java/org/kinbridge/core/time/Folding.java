package org.kinbridge.core.time;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings what people type into one form: European digits, no accents, one form of each Persian letter, spaces between
 * words and between words and numbers.
 */
final class Folding {

    private Folding() {}

    /** Only the digits of all scripts become European ones. */
    static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    static String fold(String text) {
        return spaces(signs(letters(digits(text).toLowerCase(Locale.ROOT))));
    }

    private static String letters(String text) {
        String open = text.replace('\u200c', ' ');
        return Normalizer.normalize(open, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}\u0640]", "")
                .replace('\u064a', 'ی')
                .replace('\u0649', 'ی')
                .replace('\u0643', 'ک')
                .replace('\u0629', 'ه')
                .replace('\u06d5', 'ه');
    }

    private static String signs(String text) {
        return text.replaceAll("[\u2010-\u2015\u2212]", "-")
                .replace('\u061f', '?')
                .replaceAll("(\\d)['\u2019]s\\b", "$1s")
                .replaceAll("['\u2019\u2018`\u02bf\u02be\u02bc,\u060c;()\"«»\u201c\u201d]", " ")
                .replaceAll("(\\d)\\.\\s+(?=\\d)", "$1.")
                .replaceAll("(?<!\\d)\\.|\\.(?!\\d)", " ")
                .replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ")
                .replaceAll("(?<=\\p{L})/|/(?=\\p{L})", " / ");
    }

    private static String spaces(String text) {
        return text.replaceAll("([?~%&])", " $1 ")
                .replaceAll("(?<=\\d)(?!(?:st|nd|rd|th|er|s|x+)(?:\\s|$))(?=\\p{L})", " ")
                .replaceAll("(?<=\\p{L})(?=\\d)", " ")
                .replaceAll("(?<=\\p{L}{2})ماه(?!\\p{L})", " ماه")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
