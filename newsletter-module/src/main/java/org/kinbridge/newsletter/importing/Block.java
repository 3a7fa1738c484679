package org.kinbridge.newsletter.importing;

import org.kinbridge.newsletter.extraction.Look;

/**
 * A paragraph, heading or other unit of lines that were broken only to fit a page.
 *
 * @param index its place among the blocks
 * @param from its first line
 * @param to the line after its last
 * @param text its lines joined
 * @param folded the same, folded for comparison
 * @param words the number of words
 * @param blanksBefore blank lines right before it
 * @param look how its first line looked in the file
 */
record Block(int index, int from, int to, String text, String folded, int words, int blanksBefore, Look look) {
    private static final int SHORT_WORDS = 16;
    private static final int SHORT_CHARS = 120;
    private static final String CLOSERS = "\"'”’»)]）";
    private static final String ENDS = ".!?…؟。۔";

    static Block of(int index, int from, int to, String text, int blanksBefore) {
        return of(index, from, to, text, blanksBefore, Look.PLAIN);
    }

    @SuppressWarnings("TooManyParameters") // the components of the record, some of them computed
    static Block of(int index, int from, int to, String text, int blanksBefore, Look look) {
        String folded = Folding.fold(text);
        return new Block(index, from, to, text, folded, Folding.words(folded), blanksBefore, look);
    }

    boolean isShort() {
        return words <= SHORT_WORDS && text.length() <= SHORT_CHARS;
    }

    /** Ends with a full stop, a question mark ... inside or outside of quotes. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** A running text of the body: too long for a heading, or a sentence that is not a quotation used as a headline. */
    boolean isParagraph() {
        return !isShort() || (endsSentence() && words > 6 && !isQuoted());
    }

    boolean isQuoted() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first == '“' || first == '"' || first == '«' || first == '„';
    }

    /** Short, with letters, and not a sentence with a full stop; a question, an exclamation or a quotation may be a headline. */
    boolean looksLikeHeading() {
        if (!isShort() || words == 0 || !hasLetter()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return isQuoted() || (last != '.' && last != ',' && last != ';' && last != '،' && last != '؛' && last != ':');
    }

    /** Written in capitals throughout, in a script that has them. */
    boolean isCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean hasLetter() {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** A rule of signs between pieces: "* * *", "-----", "⁂". */
    boolean isSeparator() {
        return words == 0 && !text.isBlank();
    }

    /** Marked up as a heading by its file, or with leading number signs, as text editors do. */
    boolean isMarkedHeading() {
        return look.isHeading() || (text.startsWith("#") && isShort());
    }

    /** The file itself calls it a heading. */
    boolean isGivenHeading() {
        return look.isHeading() && look.given();
    }

    /** The level of a marked heading, 1 being the highest. */
    int level() {
        if (look.isHeading()) {
            return look.level();
        }
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    boolean isPicture() {
        return look.showsPicture();
    }
}
