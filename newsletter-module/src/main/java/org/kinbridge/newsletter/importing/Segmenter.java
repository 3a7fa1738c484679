package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.importing.BlockKinds.BlockKind;
import org.kinbridge.newsletter.importing.ContentsFinder.Found;
import org.kinbridge.newsletter.importing.LetterFinder.Letter;

/** Puts the findings together: every block comes into exactly one part. */
final class Segmenter {
    private static final int LONGEST_MASTHEAD = 8;
    private static final int FEWEST_WORDS = 12;

    private final SourceLines source;
    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final @Nullable Found contents;
    private final TreeMap<Integer, Match> anchors;
    private final List<Letter> letters;
    private final LineRole[] roles;
    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    /** A part that begins with a given block. */
    private record Part(SegmentKind kind, @Nullable Match match, Ground ground) {
        static Part form(SegmentKind kind) {
            return new Part(kind, null, new Ground(Ground.Reason.FORM, 88));
        }

        static Part rest(SegmentKind kind) {
            return new Part(kind, null, new Ground(Ground.Reason.REST, 50));
        }
    }

    Segmenter(
            SourceLines source,
            List<Block> blocks,
            BlockKinds kinds,
            Optional<Found> contents,
            TreeMap<Integer, Match> anchors,
            List<Letter> letters) {
        this.source = source;
        this.blocks = blocks;
        this.kinds = kinds;
        this.contents = contents.orElse(null);
        this.anchors = anchors;
        this.letters = letters;
        this.roles = new LineRole[source.size()];
        java.util.Arrays.fill(roles, LineRole.BODY);
    }

    /** The parts in order; they cover all lines. */
    List<Segment> segments() {
        addPieces();
        addMasthead();
        addContents();
        addLetters();
        return cut();
    }

    Roles roles() {
        return Roles.of(roles);
    }

    private void addPieces() {
        for (Block block : blocks) {
            give(block, roleOf(block));
        }
        anchors.forEach((i, match) -> {
            boolean headline = kinds.is(i, BlockKind.LINE) || roleOf(blocks.get(i)) == LineRole.BYLINE;
            boolean named = match.reason() == Match.Reason.SAME_HEADING || match.reason() == Match.Reason.SAME_LINK;
            if (named && headline) {
                give(blocks.get(i), LineRole.HEADING);
            }
        });
        NavigableMap<Integer, Ground> starts =
                new PieceStarts(blocks, kinds, anchors.keySet(), contents == null ? 0 : contents.to()).find();
        starts.remove(blocks.size());
        starts.forEach((i, ground) -> parts.put(i, new Part(SegmentKind.ARTICLE, anchors.get(i), ground)));
        for (Block block : blocks) {
            if (kinds.is(block.index(), BlockKind.COLOPHON)) {
                parts.putIfAbsent(block.index(), Part.form(SegmentKind.REMAINDER));
            }
        }
        parts.putIfAbsent(0, Part.rest(SegmentKind.ARTICLE));
    }

    private void addMasthead() {
        int end = mastheadEnd();
        if (end > 0) {
            parts.put(0, Part.form(SegmentKind.MASTHEAD));
            blocks.subList(0, end).forEach(block -> give(block, LineRole.BODY));
            parts.subMap(0, false, end, false).clear();
            if (end < blocks.size()) {
                parts.putIfAbsent(end, Part.rest(SegmentKind.ARTICLE));
            }
        }
    }

    private int mastheadEnd() {
        int end = 0;
        while (end < Math.min(blocks.size(), LONGEST_MASTHEAD) && isMastheadLine(end)) {
            end++;
        }
        boolean beforePart = end < blocks.size()
                && (anchors.containsKey(end) || isContents(end) || startsLetter(end) || isHeadline(end));
        if (beforePart || end == 0) {
            return end;
        }
        while (end > 0 && (kinds.is(end - 1, BlockKind.BYLINE) || kinds.is(end - 1, BlockKind.BYLINE_AT_START))) {
            end--;
        }
        boolean telling =
                end > 0 && MastheadReader.isTelling(blocks.get(end - 1).text());
        return telling ? end : Math.max(0, end - 1);
    }

    private boolean isMastheadLine(int i) {
        return !anchors.containsKey(i)
                && !isHeadline(i)
                && !isContents(i)
                && !startsLetter(i)
                && (!blocks.get(i).isParagraph()
                        || MastheadReader.isTelling(blocks.get(i).text()));
    }

    /** A piece begins with a heading that is marked as others are, and something of the masthead stands over it. */
    private boolean isHeadline(int i) {
        boolean told = false;
        for (int k = 0; k < i; k++) {
            told |= MastheadReader.isTelling(blocks.get(k).text());
        }
        return told && i > 0 && parts.containsKey(i) && blocks.get(i).look().isHeading();
    }

    private boolean isContents(int i) {
        return contents != null && i >= contents.from() && i < contents.to();
    }

    private boolean startsLetter(int i) {
        return letters.stream().anyMatch(letter -> letter.from() == i);
    }

    private void addContents() {
        if (contents == null) {
            return;
        }
        parts.subMap(contents.from(), true, contents.to(), false).clear();
        parts.put(contents.from(), Part.form(SegmentKind.CONTENTS));
        for (int i = 0; i < contents.roles().size(); i++) {
            give(blocks.get(contents.from() + i), contents.roles().get(i));
        }
        if (contents.to() < blocks.size()) {
            parts.putIfAbsent(contents.to(), Part.rest(SegmentKind.ARTICLE));
        }
        addMastheadBeforeContents(contents.from());
    }

    /** A masthead may also stand under the letter on the cover, right over the contents list. */
    private void addMastheadBeforeContents(int end) {
        int lettersEnd = letters.stream()
                .mapToInt(Letter::to)
                .filter(to -> to <= end)
                .max()
                .orElse(0);
        boolean shortOnly = end > lettersEnd
                && end - lettersEnd <= LONGEST_MASTHEAD
                && blocks.subList(lettersEnd, end).stream().noneMatch(Block::isParagraph);
        if (shortOnly && lettersEnd > 0) {
            parts.subMap(lettersEnd, true, end, false).clear();
            parts.put(lettersEnd, Part.form(SegmentKind.MASTHEAD));
            blocks.subList(lettersEnd, end).forEach(block -> give(block, LineRole.BODY));
        }
    }

    private void addLetters() {
        for (Letter letter : letters) {
            Map<Integer, Part> inside = parts.subMap(letter.from(), true, letter.to(), false);
            Match match = anchors.subMap(letter.from(), true, letter.to(), false).values().stream()
                    .findFirst()
                    .orElse(null);
            inside.clear();
            parts.put(letter.from(), new Part(SegmentKind.LETTER, match, new Ground(Ground.Reason.FORM, 90)));
            for (int i = 0; i < letter.roles().size(); i++) {
                give(blocks.get(letter.from() + i), letter.roles().get(i));
            }
            if (letter.to() < blocks.size()) {
                parts.putIfAbsent(letter.to(), Part.rest(SegmentKind.ARTICLE));
            }
        }
    }

    private List<Segment> cut() {
        List<Segment> segments = new ArrayList<>();
        Set<Integer> matched = new HashSet<>();
        Map<Integer, Part> byBlock = new HashMap<>(parts);
        List<Integer> starts = new ArrayList<>(parts.keySet());
        for (int k = 0; k < starts.size(); k++) {
            int first = starts.get(k);
            int next = k + 1 < starts.size() ? starts.get(k + 1) : blocks.size();
            Part part = byBlock.getOrDefault(first, Part.rest(SegmentKind.ARTICLE));
            int from = k == 0 ? 0 : blocks.get(first).from();
            int to = next < blocks.size() ? blocks.get(next).from() : source.size();
            Match match = part.match() != null && matched.add(part.match().entryLine()) ? part.match() : null;
            SegmentKind kind = part.kind() == SegmentKind.ARTICLE && match == null && isScrap(first, next)
                    ? SegmentKind.REMAINDER
                    : part.kind();
            tidy(first, next, kind);
            segments.add(Segment.of(k, from, to, kind).matched(match).on(part.ground()));
        }
        return segments;
    }

    private boolean isScrap(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean counts =
                    kinds.is(i, BlockKind.TEXT) || kinds.is(i, BlockKind.HEADING) || kinds.is(i, BlockKind.LINE);
            words += counts ? blocks.get(i).words() : 0;
        }
        return words < FEWEST_WORDS;
    }

    /** A heading with nothing under it is none: in an article it is taken for the caption of a picture. */
    private void tidy(int from, int to, SegmentKind kind) {
        if (kind != SegmentKind.ARTICLE) {
            return;
        }
        boolean textBefore = false;
        for (int i = from; i < to; i++) {
            textBefore |= kinds.is(i, BlockKind.TEXT);
        }
        for (int i = to - 1; i > from && textBefore && !kinds.is(i, BlockKind.TEXT); i--) {
            if (kinds.is(i, BlockKind.HEADING) && !blocks.get(i).isMarkedHeading()) {
                give(blocks.get(i), LineRole.CAPTION);
            }
        }
    }

    private void give(Block block, LineRole role) {
        java.util.Arrays.fill(roles, block.from(), block.to(), role);
    }

    private LineRole roleOf(Block block) {
        return switch (kinds.of(block.index())) {
            case TEXT, LINE, COLOPHON -> LineRole.BODY;
            case PICTURE -> LineRole.PICTURE;
            case HEADING -> LineRole.HEADING;
            case BYLINE, BYLINE_AT_START -> LineRole.BYLINE;
            case CAPTION -> LineRole.CAPTION;
            case CONTACT -> LineRole.CONTACT;
            case SEPARATOR, RUNNING -> LineRole.LEFT_OUT;
        };
    }
}
