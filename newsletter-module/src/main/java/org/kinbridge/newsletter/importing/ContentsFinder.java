package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the contents list: by a known heading, by a run of ascending numbers, or, whatever the language, by a stretch of
 * short blocks whose words come back later in the text.
 */
final class ContentsFinder {
    private static final int LONGEST_LEDE = 90;
    private static final int SEARCHED = 600;

    private final List<Block> blocks;
    private final Map<String, List<Integer>> byStart = new HashMap<>();

    ContentsFinder(List<Block> blocks) {
        this.blocks = blocks;
        for (Block block : blocks) {
            byStart.computeIfAbsent(Folding.firstWords(block.folded(), 4), key -> new ArrayList<>(1))
                    .add(block.index());
        }
    }

    /** A list: blocks {@code from} to {@code to} (excluded); whether the first is its heading; the roles of its blocks. */
    record Found(int from, int to, boolean headed, List<LineRole> roles) {}

    Optional<Found> find() {
        int end = Math.min(blocks.size(), SEARCHED);
        for (int i = 0; i < end; i++) {
            int after = i + 1;
            if (isKnownHeading(blocks.get(i))) {
                Optional<Found> found = marked(i + 1, true).or(() -> plain(after, true));
                if (found.isPresent()) {
                    return Optional.of(withHeading(i, found.get()));
                }
            }
        }
        return withoutKnownHeading(end);
    }

    static boolean isKnownHeading(Block block) {
        return block.isShort() && Phrases.of("contents").contains(block.folded());
    }

    private Optional<Found> withoutKnownHeading(int end) {
        for (int i = 0; i < end; i++) {
            Optional<Found> found = marked(i, false);
            if (found.isPresent()) {
                return Optional.of(withPossibleHeading(i, found.get()));
            }
        }
        for (int i = 0; i < end; i++) {
            Optional<Found> found = plain(i, false);
            if (found.isPresent()) {
                return Optional.of(withPossibleHeading(i, found.get()));
            }
        }
        return Optional.empty();
    }

    private Found withPossibleHeading(int start, Found found) {
        return start > 0 && isPossibleHeading(start - 1) ? withHeading(start - 1, found) : found;
    }

    private boolean isPossibleHeading(int i) {
        Block block = blocks.get(i);
        boolean heading = block.words() <= 6 && block.words() > 0 && !Block.endsSentence(block.text());
        return heading && !MastheadReader.isTelling(block.text()) && i > 0;
    }

    private static Found withHeading(int heading, Found list) {
        List<LineRole> roles = new ArrayList<>();
        roles.add(LineRole.CONTENTS_HEADING);
        roles.addAll(list.roles());
        return new Found(heading, list.to(), true, roles);
    }

    /** Entries with numbers or bullets, each perhaps with a lede under it. */
    private Optional<Found> marked(int start, boolean known) {
        if (start >= blocks.size()) {
            return Optional.empty();
        }
        Optional<Numbering.Mark> first = Numbering.read(blocks.get(start).text());
        if (first.isEmpty()
                || (!known
                        && first.get().style() != Numbering.Style.BULLET
                        && first.get().number() > 9)) {
            return Optional.empty();
        }
        MarkedList list = new MarkedList(this, blocks, start, first.get());
        list.read();
        boolean accepted = list.entries() >= (known ? 1 : 3) && (known || list.comingBack() * 3 >= list.entries());
        return accepted ? Optional.of(new Found(start, list.end(), false, list.roles())) : Optional.empty();
    }

    /** Entries without any mark: short lines, or short lines each with a lede, that end where the first of them comes back. */
    private Optional<Found> plain(int start, boolean known) {
        if (start >= blocks.size()) {
            return Optional.empty();
        }
        List<LineRole> roles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int back = 0;
        int entries = 0;
        int i = start;
        while (i < blocks.size() && belongsToPlainList(i, start, seen)) {
            Block block = blocks.get(i);
            boolean lede = !roles.isEmpty() && roles.get(roles.size() - 1) == LineRole.ENTRY && isLede(block);
            if (!lede && isLede(block)) {
                break;
            }
            roles.add(lede ? LineRole.LEDE : LineRole.ENTRY);
            entries += lede ? 0 : 1;
            back += comesBack(i, start) ? 1 : 0;
            seen.add(startOf(block));
            i++;
        }
        boolean begins = comesBack(start, start)
                || (roles.size() > 1 && roles.get(1) == LineRole.LEDE && comesBack(start + 1, start));
        boolean accepted =
                known ? entries >= 1 && back >= 1 : begins && entries >= 3 && back * 2 >= entries && back >= 3;
        return accepted ? Optional.of(new Found(start, i, false, roles)) : Optional.empty();
    }

    private boolean belongsToPlainList(int i, int start, Set<String> seen) {
        Block block = blocks.get(i);
        boolean gap = i > start
                && block.blanksBefore()
                        > Math.max(1, blocks.get(Math.min(start + 1, i)).blanksBefore());
        boolean fits = block.words() <= LONGEST_LEDE && !block.isSeparator() && !LetterSigns.opens(block);
        return fits && !gap && i - start < 120 && !seen.contains(startOf(block)) && (block.isShort() || i > start);
    }

    private static String startOf(Block block) {
        return Folding.firstWords(Folding.fold(bare(block)), 4);
    }

    private static String bare(Block block) {
        return Numbering.withoutPage(
                Numbering.read(block.text()).map(Numbering.Mark::rest).orElse(block.text()));
    }

    private static boolean isLede(Block block) {
        return block.isParagraph() || (block.endsSentence() && !block.isQuoted());
    }

    /** Whether the words of a block stand again at the beginning of a later block that is not its neighbour. */
    boolean comesBack(int index, int notBefore) {
        Block block = blocks.get(index);
        String folded = Folding.fold(bare(block));
        if (Folding.words(folded) < 2) {
            return false;
        }
        int last = index + 1;
        for (int later : byStart.getOrDefault(Folding.firstWords(folded, 4), List.of())) {
            if (later > last && later > notBefore + 1) {
                int common = Folding.commonWords(folded, blocks.get(later).folded());
                return common * 10 >= Folding.words(folded) * 6;
            }
        }
        return false;
    }
}
