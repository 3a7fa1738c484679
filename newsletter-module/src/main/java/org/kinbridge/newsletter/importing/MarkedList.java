package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads entries that are numbered or bulleted, from a given block on, until the numbering ends or the articles begin. */
final class MarkedList {
    private static final int LONGEST_LEDE_BLOCKS = 3;
    private static final int LONGEST_LEDE_WORDS = 120;

    private final ContentsFinder finder;
    private final List<Block> blocks;
    private final int start;
    private final Numbering.Style style;
    private final List<LineRole> roles = new ArrayList<>();
    private int number;
    private int entries;
    private int comingBack;
    private int ledeWords;
    private boolean ledesAreSentences;

    MarkedList(ContentsFinder finder, List<Block> blocks, int start, Numbering.Mark first) {
        this.finder = finder;
        this.blocks = blocks;
        this.start = start;
        this.style = first.style();
        this.number = first.number();
    }

    void read() {
        addEntry(start);
        int i = start + 1;
        while (i < blocks.size()) {
            int next = nextEntry(i);
            if (next < 0) {
                break;
            }
            addLedes(i, next);
            addEntry(next);
            i = next + 1;
        }
        if (lastHasLede(i)) {
            addLedes(i, i + 1);
        }
    }

    int end() {
        return start + roles.size();
    }

    int entries() {
        return entries;
    }

    int comingBack() {
        return comingBack;
    }

    List<LineRole> roles() {
        return roles;
    }

    private void addEntry(int i) {
        roles.add(LineRole.ENTRY);
        entries++;
        Numbering.read(blocks.get(i).text()).ifPresent(m -> number = m.number());
        comingBack += finder.comesBack(i) ? 1 : 0;
    }

    private void addLedes(int from, int to) {
        boolean back = false;
        for (int i = from; i < to; i++) {
            roles.add(LineRole.LEDE);
            ledesAreSentences |= blocks.get(i).endsSentence();
            ledeWords = Math.max(ledeWords, blocks.get(i).words());
            back |= finder.comesBack(i);
        }
        comingBack += back ? 1 : 0;
    }

    /** The block of the next entry, or -1 when none follows within the length of a lede. */
    private int nextEntry(int from) {
        int words = 0;
        for (int i = from; i < blocks.size() && i <= from + LONGEST_LEDE_BLOCKS; i++) {
            Block block = blocks.get(i);
            if (isNext(block)) {
                return words <= LONGEST_LEDE_WORDS ? i : -1;
            }
            words += block.words();
            if (LetterSigns.opens(block) || block.isSeparator() || block.isGivenHeading() || block.isPicture()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isNext(Block block) {
        Optional<Numbering.Mark> mark = Numbering.read(block.text());
        if (mark.isEmpty() || mark.get().style() != style || block.words() > LONGEST_LEDE_WORDS) {
            return false;
        }
        return switch (style) {
            case BULLET -> mark.get().number() == number && block.words() <= 40;
            case NUMBER ->
                mark.get().number() == number + 1
                        || (mark.get().number() > number && mark.get().number() <= number + 12);
            case NUMBER_AND_SPACE, PAGE, ROMAN ->
                mark.get().number() >= number && mark.get().number() <= number + 30;
        };
    }

    /** Whether the block after the last title is its lede, and not already the first of the articles. */
    private boolean lastHasLede(int i) {
        if (i >= blocks.size()) {
            return false;
        }
        Block block = blocks.get(i);
        if (LetterSigns.opens(block)
                || block.isSeparator()
                || block.isCapitals()
                || block.look().isHeading()
                || block.isPicture()
                || isRepeated(block)) {
            return false;
        }
        if (finder.comesBack(i) && block.blanksBefore() == usualGap()) {
            return true;
        }
        boolean othersHave = ledes() * 10 >= (entries - 1) * 6 && ledes() > 0;
        return othersHave
                && block.blanksBefore() <= usualGap()
                && block.words() <= ledeWords * 3 / 2
                && (block.endsSentence() || (!ledesAreSentences && isLastOfList(i)));
    }

    /** A wider gap follows than stands over it. */
    private boolean isLastOfList(int i) {
        return i + 1 < blocks.size()
                && blocks.get(i + 1).blanksBefore() > blocks.get(i).blanksBefore();
    }

    private boolean isRepeated(Block block) {
        for (int k = 0; k < roles.size(); k++) {
            String earlier = bare(blocks.get(start + k));
            int common = Folding.commonWords(earlier, block.folded());
            int words = Folding.words(earlier);
            if (words > 1 && common >= Math.min(words, 6)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(Block block) {
        String text = Numbering.read(block.text()).map(Numbering.Mark::rest).orElse(block.text());
        return Folding.fold(Numbering.withoutPage(text));
    }

    private long ledes() {
        return roles.stream().filter(r -> r == LineRole.LEDE).count();
    }

    /** Blank lines between a title and its lede, as in the rest of the list. */
    private int usualGap() {
        for (int k = 1; k < roles.size(); k++) {
            if (roles.get(k) == LineRole.LEDE) {
                return blocks.get(start + k).blanksBefore();
            }
        }
        return 0;
    }
}
