package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Reads entries without numbers or bullets, each perhaps with a lede under it, until the first of them comes back as a
 * headline. What is an entry and what a lede is told by page numbers, else by gaps, else by sentences and by what comes back.
 */
final class PlainList {
    private static final int LONGEST = 120;
    private static final int LONGEST_LEDE = 90;
    private static final int MOST_LEDE_LINES = 3;

    private final ContentsFinder finder;
    private final List<Block> blocks;
    private final int start;
    private final List<LineRole> roles = new ArrayList<>();

    PlainList(ContentsFinder finder, List<Block> blocks, int start) {
        this.finder = finder;
        this.blocks = blocks;
        this.start = start;
    }

    void read() {
        int end = stretch();
        boolean alternating = isAlternating(end);
        IntPredicate entry =
                isPaged(end) ? this::hasPage : isGrouped(end) ? this::beginsGroup : i -> isEntry(i, alternating);
        for (int i = start; i < end; i++) {
            if (entry.test(i)) {
                roles.add(LineRole.ENTRY);
            } else if (!roles.isEmpty() && isLedeHere(i)) {
                roles.add(LineRole.LEDE);
            } else {
                break;
            }
        }
    }

    int end() {
        return start + roles.size();
    }

    List<LineRole> roles() {
        return roles;
    }

    int entries() {
        return (int) roles.stream().filter(role -> role == LineRole.ENTRY).count();
    }

    /** Blocks of the list whose words come back later. */
    int comingBack() {
        int back = 0;
        for (int i = start; i < end(); i++) {
            back += comesBack(i) ? 1 : 0;
        }
        return back;
    }

    /** The list itself, or its first lede, stands again over a piece. */
    boolean beginsWithOneThatComesBack() {
        return comesBack(start) || (roles.size() > 1 && roles.get(1) == LineRole.LEDE && comesBack(start + 1));
    }

    private int stretch() {
        Set<String> seen = new HashSet<>();
        int i = start;
        while (i < blocks.size() && i - start < LONGEST && belongs(i) && seen.add(startOf(blocks.get(i)))) {
            i++;
        }
        return i;
    }

    private boolean belongs(int i) {
        Block block = blocks.get(i);
        boolean fits = block.words() <= LONGEST_LEDE
                && !block.isSeparator()
                && !block.isGivenHeading()
                && !block.isPicture()
                && (i > start || block.isShort());
        boolean letter = LetterSigns.opens(block) && !hasPage(i) && !comesBack(i);
        return fits && !letter && (i == start || block.blanksBefore() <= widestGap());
    }

    /** As wide as between the first blocks of the list; one blank line is never too much. */
    private int widestGap() {
        int widest = 1;
        for (int i = start + 1; i < Math.min(start + 3, blocks.size()); i++) {
            widest = Math.max(
                    widest,
                    i == start + 1 || comesBack(i) || hasPage(i) ? blocks.get(i).blanksBefore() : 0);
        }
        return widest;
    }

    private boolean hasPage(int i) {
        return Numbering.endsWithPage(blocks.get(i).text());
    }

    private boolean isPaged(int end) {
        return hasPage(start) && count(end, this::hasPage) >= 2;
    }

    /** Groups of an entry and what stands right under it, told apart by gaps; a list without gaps is not one group. */
    private boolean isGrouped(int end) {
        int inGroups = 0;
        int comingBack = 0;
        int largest = 1;
        int size = 1;
        for (int i = start + 1; i < end; i++) {
            size = beginsGroup(i) ? 1 : size + 1;
            largest = Math.max(largest, size);
            inGroups += beginsGroup(i) ? 0 : 1;
            comingBack += !beginsGroup(i) && comesBack(i) ? 1 : 0;
        }
        return inGroups > 0
                && largest <= 1 + MOST_LEDE_LINES
                && count(end, this::beginsGroup) >= 2
                && comingBack * 2 <= inGroups;
    }

    private boolean beginsGroup(int i) {
        return i == start || blocks.get(i).blanksBefore() > 0;
    }

    /** Without pages and groups: a sentence is a lede, and so is what does not come back where others do. */
    private boolean isEntry(int i, boolean alternating) {
        if (i == start || isSentence(blocks.get(i))) {
            return i == start;
        }
        boolean under = roles.get(roles.size() - 1) == LineRole.ENTRY && comesBack(i - 1);
        return !(alternating && under && !comesBack(i));
    }

    private boolean isAlternating(int end) {
        int back = count(end, this::comesBack);
        return back >= 2 && (end - start - back) * 10 >= (end - start) * 4;
    }

    private boolean isLedeHere(int i) {
        int lines = 0;
        while (lines < roles.size() && roles.get(roles.size() - 1 - lines) == LineRole.LEDE) {
            lines++;
        }
        boolean asNear = firstLede() < 0
                || blocks.get(i).blanksBefore() <= blocks.get(firstLede()).blanksBefore();
        boolean onward = lines == 0 || blocks.get(i).blanksBefore() == 0;
        return lines < MOST_LEDE_LINES && asNear && onward;
    }

    private int firstLede() {
        int at = roles.indexOf(LineRole.LEDE);
        return at < 0 ? -1 : start + at;
    }

    private int count(int end, IntPredicate test) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += test.test(i) ? 1 : 0;
        }
        return count;
    }

    private boolean comesBack(int i) {
        return finder.comesBack(i);
    }

    static boolean isSentence(Block block) {
        return block.isParagraph() || (block.endsSentence() && !block.isQuoted());
    }

    private static String startOf(Block block) {
        return Folding.firstWords(Folding.fold(ContentsFinder.bare(block)), 4);
    }
}
