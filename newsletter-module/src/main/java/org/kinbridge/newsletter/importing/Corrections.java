package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import org.kinbridge.newsletter.importing.NotPossible.Why;

/** How each correction changes the division of a draft. */
final class Corrections {

    private Corrections() {}

    static Draft moveStart(Draft draft, int part, int line) {
        int index = draft.indexOf(part);
        if (index == 0) {
            throw new NotPossible(Why.NOTHING_BEFORE);
        }
        Segment here = draft.segments().get(index);
        Segment before = draft.segments().get(index - 1);
        if (line <= before.from() || line >= here.to()) {
            throw new NotPossible(Why.PART_WOULD_BE_EMPTY);
        }
        List<Segment> changed = new ArrayList<>(draft.segments());
        changed.set(index - 1, before.spanning(before.from(), line));
        changed.set(index, here.spanning(line, here.to()).on(Ground.byEditor()));
        return draft.with(changed);
    }

    static Draft split(Draft draft, int line) {
        Segment whole = draft.partOf(line);
        if (line == whole.from()) {
            throw new NotPossible(Why.PART_WOULD_BE_EMPTY);
        }
        int id = draft.segments().stream().mapToInt(Segment::id).max().orElse(0) + 1;
        SegmentKind kind = whole.kind() == SegmentKind.CONTENTS || whole.kind() == SegmentKind.MASTHEAD
                ? SegmentKind.ARTICLE
                : whole.kind();
        List<Segment> changed = new ArrayList<>(draft.segments());
        int index = draft.indexOf(whole.id());
        changed.set(index, whole.spanning(whole.from(), line));
        changed.add(index + 1, Segment.of(id, line, whole.to(), kind).on(Ground.byEditor()));
        return draft.with(changed);
    }

    /** At the edge of a line the line stays whole. */
    static Draft splitAt(Draft draft, int line, int at) {
        draft.partOf(line);
        String text = draft.source().get(line);
        if (at <= 0 || text.substring(0, Math.min(at, text.length())).isBlank()) {
            return split(draft, line);
        }
        if (at >= text.length() || text.substring(at).isBlank()) {
            if (line + 1 >= draft.source().size()) {
                throw new NotPossible(Why.PART_WOULD_BE_EMPTY);
            }
            return split(draft, line + 1);
        }
        boolean insideCharacter = Character.isLowSurrogate(text.charAt(at));
        return split(draft.broken(line, insideCharacter ? at - 1 : at), line + 1);
    }

    /** The first of the two keeps its kind; a part that had no entry takes that of the other. */
    static Draft join(Draft draft, int part) {
        int index = draft.indexOf(part);
        if (index + 1 >= draft.segments().size()) {
            throw new NotPossible(Why.NOTHING_AFTER);
        }
        Segment here = draft.segments().get(index);
        Segment next = draft.segments().get(index + 1);
        Segment joined = here.spanning(here.from(), next.to());
        if (here.match() == null && here.kind().isPiece()) {
            joined = joined.matched(next.match());
        }
        List<Segment> changed = new ArrayList<>(draft.segments());
        changed.set(index, joined);
        changed.remove(index + 1);
        return draft.with(changed);
    }

    static Draft assign(Draft draft, int part, Match match) {
        if (!draft.segment(part).kind().isPiece()) {
            throw new NotPossible(Why.NOT_A_PIECE);
        }
        if (draft.entries().stream().noneMatch(e -> e.line() == match.entryLine())) {
            throw new NotPossible(Why.NO_SUCH_ENTRY);
        }
        List<Segment> changed = new ArrayList<>();
        for (Segment segment : draft.segments()) {
            Match old = segment.match();
            boolean loses = old != null && old.entryLine() == match.entryLine();
            changed.add(segment.id() == part ? segment.matched(match) : loses ? segment.matched(null) : segment);
        }
        return draft.with(changed);
    }

    static Draft release(Draft draft, int part) {
        return replace(draft, draft.segment(part).matched(null));
    }

    static Draft mark(Draft draft, int from, int to, LineRole role) {
        if (from < 0 || to > draft.source().size() || from >= to) {
            throw new NotPossible(Why.NO_SUCH_LINE);
        }
        return draft.with(draft.roles().with(from, to, role));
    }

    static Draft changeKind(Draft draft, int part, SegmentKind kind) {
        return replace(draft, draft.segment(part).of(kind));
    }

    static Draft describe(Draft draft, Correction.Describe words) {
        Segment piece = draft.segment(words.part());
        if (!piece.kind().isPiece()) {
            throw new NotPossible(Why.NOT_A_PIECE);
        }
        return replace(draft, piece.described(words.title(), words.lede(), words.byline()));
    }

    private static Draft replace(Draft draft, Segment segment) {
        List<Segment> changed = new ArrayList<>(draft.segments());
        changed.set(draft.indexOf(segment.id()), segment);
        return draft.with(changed);
    }
}
