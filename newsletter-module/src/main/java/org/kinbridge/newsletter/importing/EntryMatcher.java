package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinbridge.newsletter.importing.BlockKinds.BlockKind;

/** Finds, for each entry of the contents list, the block with which its piece begins: by its lede or by its heading. */
final class EntryMatcher {
    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_SIGNATORIES = 8;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Names names;
    private final int listFrom;
    private final int listTo;
    private final Map<String, List<Integer>> byStart = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    EntryMatcher(List<Block> blocks, BlockKinds kinds, Names names, Optional<ContentsFinder.Found> contents) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.names = names;
        this.listFrom = contents.map(ContentsFinder.Found::from).orElse(0);
        this.listTo = contents.map(ContentsFinder.Found::to).orElse(0);
        for (Block block : blocks) {
            if (block.index() < listFrom || block.index() >= listTo) {
                index(block);
            }
        }
    }

    /** A possible beginning of the piece of an entry. */
    private record Candidate(int block, Entry entry, Match match) {}

    private void index(Block block) {
        byStart.computeIfAbsent(Folding.firstWords(bare(block), 3), key -> new ArrayList<>(1))
                .add(block.index());
        if (kinds.is(block.index(), BlockKind.HEADING)) {
            for (String word : new HashSet<>(List.of(bare(block).split(" ")))) {
                if (word.length() > 2) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(block.index());
                }
            }
        }
    }

    private static String bare(Block block) {
        if (!block.isShort()) {
            return block.folded();
        }
        return Numbering.read(block.text()).map(m -> Folding.fold(m.rest())).orElse(block.folded());
    }

    /** The first block of each piece that was found, with its match. No block and no entry is given twice. */
    TreeMap<Integer, Match> find(List<Entry> entries) {
        List<Candidate> candidates = new ArrayList<>();
        for (Entry entry : entries) {
            byLink(entry, candidates);
            byLede(entry, candidates);
            byHeading(entry, candidates);
            bySimilarHeading(entry, candidates);
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.match().confidence())
                .thenComparingInt(Candidate::block));
        TreeMap<Integer, Match> starts = new TreeMap<>();
        Set<Integer> given = new HashSet<>();
        for (Candidate candidate : candidates) {
            int start = startOfPiece(candidate.block());
            if (!starts.containsKey(start) && given.add(candidate.entry().line())) {
                starts.put(start, strongest(candidate, start, candidates));
            }
        }
        return starts;
    }

    /** Heading and lede that lead to the same place leave no doubt. */
    private Match strongest(Candidate chosen, int start, List<Candidate> candidates) {
        boolean headed = candidates.stream()
                .anyMatch(c -> c.block() == start
                        && c.entry() == chosen.entry()
                        && c.match().reason() == Match.Reason.SAME_HEADING
                        && c.block() != chosen.block());
        return headed ? new Match(chosen.entry().line(), Match.Reason.SAME_HEADING, 99) : chosen.match();
    }

    /** Where the list of the file itself leads: no words need to be compared. */
    private void byLink(Entry entry, List<Candidate> candidates) {
        for (Block listed : blocks.subList(listFrom, listTo)) {
            if (listed.from() != entry.line() || listed.look().goesTo() < 0) {
                continue;
            }
            blocks.stream()
                    .filter(block -> block.to() > listed.look().goesTo() && block.index() >= listTo)
                    .findFirst()
                    .ifPresent(block -> candidates.add(
                            new Candidate(block.index(), entry, new Match(entry.line(), Match.Reason.SAME_LINK, 99))));
        }
    }

    private void byLede(Entry entry, List<Candidate> candidates) {
        String lede = Folding.fold(entry.lede());
        int words = Folding.words(lede);
        if (words < 3) {
            return;
        }
        for (int i : startingLike(lede)) {
            int common = Folding.commonWords(lede, blocks.get(i).folded());
            boolean whole = common == words || common == blocks.get(i).words();
            if (whole && common >= 3 || common >= 6 && common * 10 >= words * 5) {
                int confidence = kinds.is(i, BlockKind.CAPTION) ? 30 : whole ? 96 : 80;
                candidates.add(new Candidate(i, entry, new Match(entry.line(), Match.Reason.SAME_LEDE, confidence)));
            }
        }
    }

    private void byHeading(Entry entry, List<Candidate> candidates) {
        String title = Folding.fold(entry.title());
        int words = Folding.words(title);
        for (int i : startingLike(title)) {
            Block block = blocks.get(i);
            if (!canBeHeading(i)) {
                continue;
            }
            String heading = bare(block);
            int common = Folding.commonWords(title, heading);
            int confidence = heading.equals(title) ? 95 : isPart(common, words, Folding.words(heading)) ? 78 : 0;
            if (confidence > 0) {
                int sure = nearText(i) ? confidence : confidence - 20;
                candidates.add(new Candidate(i, entry, new Match(entry.line(), Match.Reason.SAME_HEADING, sure)));
            }
        }
    }

    /** One is the beginning of the other: "A room full of empty chairs" and the same with ": the Dorn meeting". */
    private static boolean isPart(int common, int a, int b) {
        return common >= 3 && (common == a || common == b) && common * 2 >= Math.max(a, b);
    }

    private boolean canBeHeading(int i) {
        return (kinds.is(i, BlockKind.HEADING)
                        || kinds.is(i, BlockKind.LINE)
                        || kinds.is(i, BlockKind.TEXT)
                        || kinds.is(i, BlockKind.BYLINE)
                        || kinds.is(i, BlockKind.BYLINE_AT_START))
                && blocks.get(i).isShort();
    }

    /** A headline is followed within three blocks by running text, or by the header of a letter. */
    private boolean nearText(int i) {
        for (int k = i + 1; k < Math.min(blocks.size(), i + 5); k++) {
            if (blocks.get(k).isParagraph() || LetterSigns.opens(blocks.get(k))) {
                return true;
            }
        }
        return false;
    }

    private void bySimilarHeading(Entry entry, List<Candidate> candidates) {
        Set<String> title = new HashSet<>(List.of(Folding.fold(entry.title()).split(" ")));
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : title) {
            List<Integer> where = byWord.getOrDefault(word, List.of());
            if (where.size() <= 200) {
                where.forEach(i -> shared.merge(i, 1, Integer::sum));
            }
        }
        shared.forEach((i, count) -> {
            Set<String> heading = new HashSet<>(List.of(bare(blocks.get(i)).split(" ")));
            long common = heading.stream().filter(title::contains).count();
            long all = heading.size() + title.size() - common;
            if (count >= 2 && common >= 3 && common * 10 >= all * 6 && nearText(i)) {
                candidates.add(new Candidate(
                        i, entry, new Match(entry.line(), Match.Reason.SAME_HEADING, (int) (60 * common / all) + 10)));
            }
        });
    }

    private List<Integer> startingLike(String folded) {
        List<Integer> found = byStart.getOrDefault(Folding.firstWords(folded, 3), List.of());
        return found.size() > MOST_CANDIDATES ? found.subList(0, MOST_CANDIDATES) : found;
    }

    /** From a lede up to the headline and the by-line that stand over it. */
    private int startOfPiece(int block) {
        int start = block;
        int over = 0;
        for (int i = block - 1; i >= 0 && block - i <= 5 && over < 3; i--) {
            if (standsOver(i)) {
                start = i;
                over++;
            } else if (!kinds.is(i, BlockKind.CAPTION) && !kinds.is(i, BlockKind.PICTURE)) {
                break;
            }
        }
        return start;
    }

    private boolean standsOver(int i) {
        boolean outside = i < listFrom || i >= listTo;
        boolean heading = kinds.is(i, BlockKind.HEADING)
                && !LetterSigns.opens(blocks.get(i))
                && !LetterSigns.isClosing(blocks.get(i))
                && !LetterSigns.isCopy(blocks.get(i));
        return outside
                && !isSigned(i)
                && (heading || kinds.is(i, BlockKind.BYLINE_AT_START))
                && blocks.get(i).words() > 0;
    }

    /** A short line under the closing of a letter is its signature, whatever it looks like; names may follow under it. */
    private boolean isSigned(int i) {
        int k = i;
        while (k > 0 && i - k < MOST_SIGNATORIES && !LetterSigns.isClosing(blocks.get(k - 1))) {
            if (!isSigner(blocks.get(k))) {
                return false;
            }
            k--;
        }
        return k > 0 && LetterSigns.isClosing(blocks.get(k - 1));
    }

    private boolean isSigner(Block block) {
        return names.isSigned(block.text())
                || (block.blanksBefore() == 0 && block.isShort() && LetterSigns.describesSigner(block));
    }
}
