package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.extraction.Use;

/** Proposes how a source is divided. The time it takes grows with the size of the source, no faster. */
public final class IssueAnalysis {
    private static final int MOST_COMPARED = 400;
    private static final int COMPARED_LINES = 60;
    /** A contents list often says no more of a letter than that it is one. */
    private static final Set<String> LETTER_WORDS =
            SimilarWords.stems(Folding.fold("letter letters mail lettre courrier letër letra نامه نامه‌ها"));

    private final SourceLines source;
    private final String fileName;
    private final Progress progress;

    private IssueAnalysis(SourceLines source, String fileName, Progress progress) {
        this.source = source;
        this.fileName = fileName;
        this.progress = progress;
    }

    /** Is told how far the analysis has come: {@code done} of {@code all} lines, and the pieces counted so far. */
    @FunctionalInterface
    public interface Progress {
        void reached(int done, int all, int pieces);
    }

    /**
     * Analyses a source.
     *
     * @param fileName helps with the number when the text does not name one; may be empty
     */
    public static Draft analyse(SourceLines source, String fileName, Progress progress) {
        return new IssueAnalysis(source, fileName, progress).draft();
    }

    /** The same without anybody watching. */
    public static Draft analyse(SourceLines source, String fileName) {
        return analyse(source, fileName, (done, all, pieces) -> {});
    }

    private Draft draft() {
        int width = Blocks.widthOf(source);
        List<Block> blocks = Blocks.of(source, width);
        reached(4, 0);
        if (blocks.isEmpty()) {
            return empty(width);
        }
        Names names = new Names(blocks);
        BlockKinds kinds = new BlockKinds(blocks, names);
        reached(6, 0);
        Optional<ContentsFinder.Found> contents = new ContentsFinder(blocks).find();
        List<Entry> entries =
                contents.map(found -> entries(blocks, found, width)).orElse(List.of());
        TreeMap<Integer, Match> anchors = new EntryMatcher(blocks, kinds, names, contents).find(entries);
        reached(7, anchors.size());
        Segmenter segmenter = new Segmenter(
                source, blocks, kinds, contents, anchors, letters(blocks, kinds, names, contents, anchors.keySet()));
        List<Segment> segments = segmenter.segments();
        reached(9, segments.size());
        Draft divided = new Draft(source, width, masthead(segments), segments, segmenter.roles(), Map.of());
        Draft matched = matchTheRest(divided);
        reached(10, segments.size());
        return matched;
    }

    private Draft empty(int width) {
        List<Segment> all =
                source.size() == 0 ? List.of() : List.of(Segment.of(0, 0, source.size(), SegmentKind.REMAINDER));
        return new Draft(
                source,
                width,
                MastheadReader.read(List.of(), fileName, Language.EN),
                all,
                Roles.allBody(source.size()),
                Map.of());
    }

    private void reached(int tenths, int pieces) {
        progress.reached((int) ((long) source.size() * tenths / 10), source.size(), pieces);
    }

    private List<Entry> entries(List<Block> blocks, ContentsFinder.Found found, int width) {
        LineRole[] roles = new LineRole[source.size()];
        java.util.Arrays.fill(roles, LineRole.BODY);
        for (int i = 0; i < found.roles().size(); i++) {
            Block block = blocks.get(found.from() + i);
            java.util.Arrays.fill(roles, block.from(), block.to(), found.roles().get(i));
        }
        int to = blocks.get(found.to() - 1).to();
        return EntryReader.read(
                source, Roles.of(roles), blocks.get(found.from()).from(), to, width, new ArrayList<>());
    }

    private static List<LetterFinder.Letter> letters(
            List<Block> blocks,
            BlockKinds kinds,
            Names names,
            Optional<ContentsFinder.Found> contents,
            Set<Integer> anchors) {
        LetterFinder finder = new LetterFinder(blocks, kinds, names, anchors);
        if (contents.isEmpty()) {
            return finder.find(0, blocks.size());
        }
        List<LetterFinder.Letter> letters =
                new ArrayList<>(finder.find(0, contents.get().from()));
        letters.addAll(finder.find(contents.get().to(), blocks.size()));
        return letters;
    }

    private Masthead masthead(List<Segment> segments) {
        List<String> lines = new ArrayList<>();
        for (Segment segment : segments) {
            for (int i = segment.from(); segment.kind() == SegmentKind.MASTHEAD && i < segment.to(); i++) {
                if (source.look(i).use() == Use.TITLE) {
                    lines.add(0, source.get(i));
                } else if (!source.isBlank(i) && !source.look(i).showsPicture()) {
                    lines.add(source.get(i));
                }
            }
        }
        return MastheadReader.read(lines, fileName, LanguageGuess.of(source));
    }

    private Draft matchTheRest(Draft draft) {
        List<Entry> open = draft.entriesWithoutText();
        List<Segment> pieces = draft.pieces();
        if (open.isEmpty() || open.size() > MOST_COMPARED || pieces.size() > MOST_COMPARED) {
            return draft;
        }
        List<SimilarWords.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).match() == null) {
                candidates.add(candidate(draft, pieces, i));
            }
        }
        Draft matched = draft;
        for (SimilarWords.Given given : new SimilarWords(candidates).match(open)) {
            matched = Corrections.assign(matched, given.key(), given.match());
        }
        return matched;
    }

    private SimilarWords.Candidate candidate(Draft draft, List<Segment> pieces, int index) {
        int after = -1;
        for (int i = index - 1; i >= 0 && after < 0; i--) {
            Match match = pieces.get(i).match();
            after = match == null ? -1 : match.entryLine();
        }
        int before = Integer.MAX_VALUE;
        for (int i = index + 1; i < pieces.size() && before == Integer.MAX_VALUE; i++) {
            Match match = pieces.get(i).match();
            before = match == null ? Integer.MAX_VALUE : match.entryLine();
        }
        return new SimilarWords.Candidate(pieces.get(index).id(), words(draft, pieces.get(index)), after, before);
    }

    /** An article is compared by its words, a letter by its headline, addressee, subject and signatories. */
    private static Set<String> words(Draft draft, Segment piece) {
        Set<String> words = new HashSet<>(piece.kind() == SegmentKind.LETTER ? LETTER_WORDS : Set.of());
        int last = Math.min(piece.to(), piece.from() + COMPARED_LINES);
        for (int line = piece.from(); line < last; line++) {
            LineRole role = draft.roleOf(line);
            boolean compared = piece.kind() != SegmentKind.LETTER || role != LineRole.BODY;
            if (compared && role != LineRole.LEFT_OUT) {
                words.addAll(SimilarWords.stems(Folding.fold(draft.source().get(line))));
            }
        }
        return words;
    }
}
