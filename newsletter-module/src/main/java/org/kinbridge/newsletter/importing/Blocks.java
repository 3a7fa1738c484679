package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Groups lines into blocks. Where a text was broken at a fixed width, a line that was full is continued by the next. */
final class Blocks {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final int LONGEST_JOIN = 60;

    private final SourceLines source;
    private final int width;

    private Blocks(SourceLines source, int width) {
        this.source = source;
        this.width = width;
    }

    static List<Block> of(SourceLines source) {
        return of(source, widthOf(source));
    }

    /** With a width of 0 each line is a block. */
    static List<Block> of(SourceLines source, int width) {
        return new Blocks(source, width).group();
    }

    /** To ask of single lines. */
    static Blocks reading(SourceLines source, int width) {
        return new Blocks(source, width);
    }

    /** The width at which the text was broken, or 0 when its lines are whole paragraphs. */
    static int widthOf(SourceLines source) {
        if (source.hasLooks()) {
            return 0;
        }
        int[] lengths = new int[source.size()];
        int count = 0;
        int unfinished = 0;
        int followed = 0;
        for (int i = 0; i < source.size(); i++) {
            int length = source.get(i).strip().length();
            if (length > WIDEST + 20) {
                followed += 3;
            } else if (length >= NARROWEST) {
                lengths[count++] = length;
                if (i + 1 < source.size() && !source.isBlank(i + 1)) {
                    followed++;
                    unfinished += Block.endsSentence(source.get(i).strip()) ? 0 : 1;
                }
            }
        }
        if (followed < 8 || unfinished * 100 < followed * 55) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        int width = lengths[(int) (count * 0.97)];
        return width <= WIDEST ? width : 0;
    }

    private List<Block> group() {
        List<Block> blocks = new ArrayList<>();
        int blanks = 0;
        int i = 0;
        while (i < source.size()) {
            if (source.isBlank(i)) {
                blanks++;
                i++;
                continue;
            }
            int end = i + 1;
            while (end < source.size() && end - i < LONGEST_JOIN && continues(end)) {
                end++;
            }
            blocks.add(Block.of(blocks.size(), i, end, joined(source, i, end), blanks, source.look(i)));
            blanks = 0;
            i = end;
        }
        return blocks;
    }

    /** Whether a line goes on with the sentence of the line before it. */
    boolean continues(int line) {
        if (width == 0 || source.isBlank(line)) {
            return false;
        }
        String before = source.get(line - 1).strip();
        String here = source.get(line).strip();
        if (before.length() < width * 0.6 || startsSomething(here)) {
            return false;
        }
        boolean wouldNotHaveFitted = before.length() + 1 + firstWord(here) > width * 0.97;
        if (Block.endsSentence(before) || endsWithColon(before)) {
            return wouldNotHaveFitted;
        }
        return wouldNotHaveFitted || Character.isLowerCase(here.charAt(0));
    }

    private static boolean endsWithColon(String text) {
        return text.endsWith(":") || text.endsWith(",") || text.endsWith("،");
    }

    private static boolean startsSomething(String line) {
        return Numbering.read(line)
                        .filter(m -> m.style() != Numbering.Style.NUMBER_AND_SPACE)
                        .isPresent()
                || Phrases.of("subject-label").labels(line)
                || line.startsWith("#");
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }

    /** Joins lines with spaces; a word that was divided at the end of a line becomes whole again. */
    static String joined(SourceLines source, int from, int to) {
        StringBuilder text = new StringBuilder(source.get(from).strip());
        for (int i = from + 1; i < to; i++) {
            String next = source.get(i).strip();
            int last = text.length() - 1;
            boolean divided = last > 0
                    && (text.charAt(last) == '-' || text.charAt(last) == '\u00AD')
                    && Character.isLowerCase(text.charAt(last - 1))
                    && !next.isEmpty()
                    && Character.isLowerCase(next.charAt(0));
            if (divided) {
                text.setLength(last);
            } else if (text.length() > 0 && !next.isEmpty()) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }
}
