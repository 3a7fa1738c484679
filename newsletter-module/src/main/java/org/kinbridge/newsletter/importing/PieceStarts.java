package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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

    /** The first blocks of pieces, known ones included, each with the strongest ground for it. */
    NavigableMap<Integer, Ground> find() {
        NavigableMap<Integer, Ground> starts = new TreeMap<>();
        anchors.forEach(i -> starts.put(i, new Ground(Ground.Reason.CONTENTS, 95)));
        addAroundBylines(starts);
        if (anchors.size() >= 2) {
            addAlikeToAnchors(starts);
        } else {
            addByStrongestLook(starts);
        }
        return starts;
    }

    private void addAroundBylines(NavigableMap<Integer, Ground> starts) {
        long atStart = count(i -> kinds.is(i, BlockKind.BYLINE_AT_START));
        long atEnd = count(i -> kinds.is(i, BlockKind.BYLINE));
        for (int i = first; i < blocks.size(); i++) {
            if (kinds.is(i, BlockKind.BYLINE)) {
                int start = atStart >= 2 * atEnd && atStart > 1 ? i : afterAttachments(i + 1);
                add(starts, start, new Ground(Ground.Reason.AFTER_BYLINE, 70));
            }
        }
        starts.remove(blocks.size());
    }

    private static void add(NavigableMap<Integer, Ground> starts, int start, Ground ground) {
        starts.merge(start, ground, (a, b) -> a.confidence() >= b.confidence() ? a : b);
    }

    private Ground groundAt(int i, int whenAlike) {
        Block block = blocks.get(i);
        if (block.isGivenHeading() || block.text().startsWith("#")) {
            return new Ground(Ground.Reason.FILE_HEADING, 92);
        }
        return block.look().isHeading()
                ? new Ground(Ground.Reason.LARGER_TYPE, 84)
                : new Ground(whenAlike > 60 ? Ground.Reason.LIKE_OTHERS : Ground.Reason.SHORT_LINE, whenAlike);
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
            case CAPTION, CONTACT, RUNNING, SEPARATOR, PICTURE, BYLINE -> true;
            default -> false;
        };
    }

    private void addAlikeToAnchors(NavigableMap<Integer, Ground> starts) {
        List<Integer> headed = anchors.stream().filter(this::isHeading).toList();
        int level = usualLevel(headed);
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

    /** The level that most headlines have; of two equally frequent ones the higher. */
    private int usualLevel(List<Integer> headed) {
        Map<Integer, Integer> levels = new TreeMap<>();
        headed.stream()
                .filter(this::isMarked)
                .forEach(i -> levels.merge(blocks.get(i).level(), 1, Integer::sum));
        int most = 0;
        int level = 0;
        for (Map.Entry<Integer, Integer> entry : levels.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                level = entry.getKey();
            }
        }
        return level;
    }

    private void each(IntPredicate look, boolean needsHeading, NavigableMap<Integer, Ground> starts) {
        for (int i = first; i < blocks.size(); i++) {
            boolean fits = needsHeading ? isHeading(i) && headsText(i) : kinds.is(i, BlockKind.TEXT) || isHeading(i);
            if (fits && look.test(i) && !isHeadline(i - 1, look)) {
                add(starts, i, groundAt(i, 75));
            }
        }
    }

    /** Without a contents list the strongest look that occurs at least twice parts the pieces; weaker ones are sub-headings. */
    private void addByStrongestLook(NavigableMap<Integer, Ground> starts) {
        List<IntPredicate> looks = new ArrayList<>();
        blocks.stream()
                .filter(Block::isMarkedHeading)
                .map(Block::level)
                .distinct()
                .sorted()
                .forEach(level -> looks.add(i -> isMarkedLike(i, level)));
        looks.addAll(List.of(
                this::isCapitals,
                this::hasWideGap,
                this::followsRule,
                i -> kinds.is(i - 1, BlockKind.BYLINE) || i == first,
                i -> true));
        for (int k = 0; k < looks.size(); k++) {
            IntPredicate look = looks.get(k);
            int confidence = k < looks.size() - 2 ? 75 : 55;
            List<Integer> found = IntStream.range(first, blocks.size())
                    .filter(i -> isHeading(i) && headsText(i) && !isHeadline(i - 1, look) && look.test(i))
                    .boxed()
                    .toList();
            if (found.size() >= 2) {
                found.forEach(i -> add(starts, i, groundAt(i, confidence)));
                return;
            }
        }
    }

    /** A heading right above is the headline itself, unless it is the name of a section over it. */
    private boolean isHeadline(int i, IntPredicate look) {
        return isHeading(i) && (!isMarked(i) || look.test(i));
    }

    private boolean isMarkedLike(int i, int level) {
        return isMarked(i) && blocks.get(i).level() == level;
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
        int passed = 0;
        for (int k = i + 1; k < blocks.size() && passed < 4; k++) {
            if (kinds.is(k, BlockKind.TEXT) || kinds.is(k, BlockKind.LINE)) {
                return true;
            }
            passed += kinds.is(k, BlockKind.PICTURE) || kinds.is(k, BlockKind.CAPTION) ? 0 : 1;
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
