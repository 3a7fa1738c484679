package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.newsletter.extraction.Use;

/**
 * Finds the contents list: by a known heading, by a run of ascending numbers, or, whatever the language, by a stretch of
 * short blocks whose words come back later in the text.
 */
final class ContentsFinder {
    private static final int SEARCHED = 600;

    private final List<Block> blocks;
    private final Map<String, List<Integer>> byStart = new HashMap<>();
    private final Map<Integer, Boolean> comingBack = new HashMap<>();

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
        return said().or(this::guessed);
    }

    /** The lines that the file itself calls its contents list. */
    private Optional<Found> said() {
        int from = 0;
        while (from < blocks.size() && !isSaid(from)) {
            from++;
        }
        List<LineRole> roles = new ArrayList<>();
        int i = from;
        while (i < blocks.size() && isSaid(i)) {
            boolean afterEntry = !roles.isEmpty() && roles.get(roles.size() - 1) == LineRole.ENTRY;
            boolean heading = isKnownHeading(blocks.get(i));
            boolean lede = afterEntry
                    && PlainList.isSentence(blocks.get(i))
                    && blocks.get(i).look().goesTo() < 0;
            roles.add(heading ? LineRole.CONTENTS_HEADING : lede ? LineRole.LEDE : LineRole.ENTRY);
            i++;
        }
        if (roles.stream().filter(role -> role == LineRole.ENTRY).count() < 2) {
            return Optional.empty();
        }
        Found found = new Found(from, i, false, roles);
        boolean headed = from > 0 && isKnownHeading(blocks.get(from - 1));
        return Optional.of(headed ? withHeading(from - 1, found) : found);
    }

    private boolean isSaid(int i) {
        return blocks.get(i).look().use() == Use.CONTENTS;
    }

    private Optional<Found> guessed() {
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
        if (start >= blocks.size() || (!known && !mayBegin(start))) {
            return Optional.empty();
        }
        PlainList list = new PlainList(this, blocks, start);
        list.read();
        int back = list.comingBack();
        boolean accepted = known
                ? list.entries() >= 1 && back >= 1
                : list.entries() >= 3 && back * 2 >= list.entries() && back >= 3 && list.beginsWithOneThatComesBack();
        return accepted ? Optional.of(new Found(start, list.end(), false, list.roles())) : Optional.empty();
    }

    private boolean mayBegin(int start) {
        boolean second = start + 1 < blocks.size() && comesBack(start + 1);
        return blocks.get(start).isShort() && (second || comesBack(start));
    }

    static String bare(Block block) {
        return Numbering.withoutPage(
                Numbering.read(block.text()).map(Numbering.Mark::rest).orElse(block.text()));
    }

    /** Whether the words of a block stand again at the beginning of a later block that is not its neighbour. */
    boolean comesBack(int index) {
        return comingBack.computeIfAbsent(index, this::standsAgain);
    }

    private boolean standsAgain(int index) {
        String folded = Folding.fold(bare(blocks.get(index)));
        if (Folding.words(folded) < 2) {
            return false;
        }
        for (int later : byStart.getOrDefault(Folding.firstWords(folded, 4), List.of())) {
            if (later > index + 1) {
                int common = Folding.commonWords(folded, blocks.get(later).folded());
                return common * 10 >= Folding.words(folded) * 6;
            }
        }
        return false;
    }
}
