package org.kinbridge.newsletter.importing;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kinbridge.newsletter.importing.BlockKinds.BlockKind;

/**
 * Finds where pieces begin beyond those known from the contents list: after a by-line at the end, and at headings that
 * look like the headings of known pieces. The look is learned from each text, since every house has its own.
 */
final class PieceStarts {
    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Set<Integer> anchors;
    private final int first;

    PieceStarts(List<Block> blocks, BlockKinds kinds, Set<Integer> anchors, int first) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.anchors = anchors;
        this.first = first;
    }

    /** The first blocks of pieces, known ones included. */
    NavigableSet<Integer> find() {
        NavigableSet<Integer> starts = new TreeSet<>(anchors);
        addAroundBylines(starts);
        if (anchors.size() >= 2) {
            addAlikeToAnchors(starts);
        } else {
            addByStrongestLook(starts);
        }
        return starts;
    }

    private void addAroundBylines(Set<Integer> starts) {
        long atStart = count(i -> kinds.is(i, BlockKind.BYLINE_AT_START));
        long atEnd = count(i -> kinds.is(i, BlockKind.BYLINE));
        for (int i = first; i < blocks.size(); i++) {
            if (kinds.is(i, BlockKind.BYLINE)) {
                starts.add(atStart >= 2 * atEnd && atStart > 1 ? i : afterAttachments(i + 1));
            }
        }
        starts.remove(blocks.size());
    }

    private int afterAttachments(int from) {
        int i = from;
        while (i < blocks.size() && isAttachment(i)) {
            i++;
        }
        return i;
    }

    private boolean isAttachment(int i) {
        return switch (kinds.of(i)) {
            case CAPTION, CONTACT, RUNNING, SEPARATOR, BYLINE -> true;
            default -> false;
        };
    }

    private void addAlikeToAnchors(Set<Integer> starts) {
        List<Integer> headed = anchors.stream().filter(this::isHeading).toList();
        int level = headed.stream()
                .filter(this::isMarked)
                .mapToInt(i -> level(blocks.get(i)))
                .min()
                .orElse(0);
        for (IntPredicate look : List.<IntPredicate>of(
                i -> isMarkedLike(i, level), this::isCapitals, this::hasWideGap, this::followsRule)) {
            boolean needsHeading = headed.size() * 2 >= anchors.size();
            List<Integer> known = needsHeading ? headed : List.copyOf(anchors);
            long alike = known.stream().filter(look::test).count();
            if (alike >= 2 && alike * 10 >= known.size() * 6) {
                each(look, needsHeading, starts);
            }
        }
    }

    private void each(IntPredicate look, boolean needsHeading, Set<Integer> starts) {
        for (int i = first; i < blocks.size(); i++) {
            boolean fits = needsHeading ? isHeading(i) && headsText(i) : kinds.is(i, BlockKind.TEXT) || isHeading(i);
            if (fits && look.test(i) && !isHeading(i - 1)) {
                starts.add(i);
            }
        }
    }

    /** Without a contents list the strongest look that occurs at least twice parts the pieces; weaker ones are sub-headings. */
    private void addByStrongestLook(Set<Integer> starts) {
        List<IntPredicate> looks = List.of(
                i -> isMarkedLike(i, topLevel()),
                this::isCapitals,
                this::hasWideGap,
                this::followsRule,
                i -> kinds.is(i - 1, BlockKind.BYLINE) || i == first,
                i -> true);
        for (IntPredicate look : looks) {
            List<Integer> found = IntStream.range(first, blocks.size())
                    .filter(i -> isHeading(i) && headsText(i) && !isHeading(i - 1) && look.test(i))
                    .boxed()
                    .toList();
            if (found.size() >= 2) {
                starts.addAll(found);
                return;
            }
        }
    }

    private int topLevel() {
        return blocks.stream()
                .filter(Block::isMarkedHeading)
                .mapToInt(PieceStarts::level)
                .min()
                .orElse(0);
    }

    private static int level(Block block) {
        int level = 0;
        while (level < block.text().length() && block.text().charAt(level) == '#') {
            level++;
        }
        return level;
    }

    private boolean isMarkedLike(int i, int level) {
        return isMarked(i) && level(blocks.get(i)) == level;
    }

    private boolean isMarked(int i) {
        return blocks.get(i).isMarkedHeading();
    }

    private boolean isCapitals(int i) {
        return blocks.get(i).isCapitals();
    }

    private boolean hasWideGap(int i) {
        return blocks.get(i).blanksBefore() >= 2;
    }

    private boolean followsRule(int i) {
        return kinds.is(i - 1, BlockKind.SEPARATOR);
    }

    private boolean isHeading(int i) {
        return kinds.is(i, BlockKind.HEADING);
    }

    /** Under a headline stands running text, perhaps after one more heading, a caption or a by-line. */
    private boolean headsText(int i) {
        for (int k = i + 1; k < Math.min(blocks.size(), i + 4); k++) {
            if (kinds.is(k, BlockKind.TEXT)) {
                return true;
            }
            if (kinds.is(k, BlockKind.BYLINE) || kinds.is(k, BlockKind.SEPARATOR)) {
                return false;
            }
        }
        return false;
    }

    private long count(IntPredicate test) {
        return IntStream.range(first, blocks.size()).filter(test).count();
    }
}
