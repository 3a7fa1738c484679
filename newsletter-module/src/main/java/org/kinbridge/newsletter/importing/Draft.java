package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A past issue under review: the source divided into parts. Immutable; every correction gives a new draft. Whatever is
 * corrected, each line of the source is in exactly one part and has exactly one role in it.
 */
public final class Draft {
    private final SourceLines source;
    private final int width;
    private final Masthead masthead;
    private final List<Segment> segments;
    private final Roles roles;
    private final Map<ContactSpot, ContactDecision> decisions;

    Draft(
            SourceLines source,
            int width,
            Masthead masthead,
            List<Segment> segments,
            Roles roles,
            Map<ContactSpot, ContactDecision> decisions) {
        this.source = source;
        this.width = width;
        this.masthead = masthead;
        this.segments = List.copyOf(segments);
        this.roles = roles;
        this.decisions = Map.copyOf(decisions);
        requireEveryLineOnce();
    }

    private void requireEveryLineOnce() {
        int next = 0;
        Set<Integer> ids = new HashSet<>();
        for (Segment segment : segments) {
            if (segment.from() != next || !ids.add(segment.id())) {
                throw new IllegalStateException("Line " + next + " is not in exactly one part");
            }
            next = segment.to();
        }
        if (next != source.size() || roles.size() != source.size()) {
            throw new IllegalStateException("Line " + next + " is in no part");
        }
    }

    public SourceLines source() {
        return source;
    }

    /** The width at which the source was broken into lines, 0 when each line is a paragraph. */
    int width() {
        return width;
    }

    public Masthead masthead() {
        return masthead;
    }

    /** The parts in the order of the source; together they are the source. */
    public List<Segment> segments() {
        return segments;
    }

    /** What the editor decided about private data; spots without a decision are still open. */
    public Map<ContactSpot, ContactDecision> decisions() {
        return decisions;
    }

    Roles roles() {
        return roles;
    }

    /** The role of a line within its part. */
    public LineRole roleOf(int line) {
        LineRole role = roles.of(line);
        return role.fits(partOf(line).kind()) ? role : LineRole.BODY;
    }

    /** The part that holds a line. */
    public Segment partOf(int line) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (segments.get(middle).from() <= line) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Segment found = segments.get(low);
        if (!found.contains(line)) {
            throw new NotPossible(NotPossible.Why.NO_SUCH_LINE);
        }
        return found;
    }

    /**
     * The part with an id.
     *
     * @throws NotPossible when there is none (any more)
     */
    public Segment segment(int id) {
        return segments.get(indexOf(id));
    }

    /** The pieces, in order. */
    public List<Segment> pieces() {
        return segments.stream().filter(s -> s.kind().isPiece()).toList();
    }

    /** The entries of the contents list, in order. */
    public List<Entry> entries() {
        return EntryReader.entries(this);
    }

    /** Entries to which no piece belongs. */
    public List<Entry> entriesWithoutText() {
        Set<Integer> matched = new HashSet<>();
        for (Segment piece : pieces()) {
            if (piece.match() != null) {
                matched.add(piece.match().entryLine());
            }
        }
        return entries().stream().filter(e -> !matched.contains(e.line())).toList();
    }

    /** Pieces that the contents list does not name. */
    public List<Segment> piecesInNoEntry() {
        return pieces().stream().filter(p -> p.match() == null).toList();
    }

    /** The lines that will not become part of the issue: the remainder, and lines left out of pieces. */
    public List<Integer> leftOut() {
        List<Integer> lines = new ArrayList<>();
        for (Segment segment : segments) {
            for (int line = segment.from(); line < segment.to(); line++) {
                boolean out = segment.kind() == SegmentKind.REMAINDER
                        || (segment.kind().isPiece() && roles.of(line) == LineRole.LEFT_OUT);
                if (out && !source.isBlank(line)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    int indexOf(int id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id() == id) {
                return i;
            }
        }
        throw new NotPossible(NotPossible.Why.NO_SUCH_PART);
    }

    Draft with(List<Segment> newSegments) {
        return new Draft(source, width, masthead, newSegments, roles, decisions).withoutLostEntries();
    }

    Draft with(Roles newRoles) {
        return new Draft(source, width, masthead, segments, newRoles, decisions).withoutLostEntries();
    }

    /** When a line is no entry any more, the piece that belonged to it belongs to none. */
    private Draft withoutLostEntries() {
        Set<Integer> lines = new HashSet<>();
        entries().forEach(entry -> lines.add(entry.line()));
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : segments) {
            Match match = segment.match();
            kept.add(match == null || lines.contains(match.entryLine()) ? segment : segment.matched(null));
        }
        return kept.equals(segments) ? this : new Draft(source, width, masthead, kept, roles, decisions);
    }

    Draft with(Masthead newMasthead) {
        return new Draft(source, width, newMasthead, segments, roles, decisions);
    }

    /** The same draft of a source in which a line was cut before the character {@code at}. */
    Draft broken(int line, int at) {
        List<Segment> moved = new ArrayList<>();
        for (Segment segment : segments) {
            Match match = segment.match();
            Match later = match != null && match.entryLine() > line
                    ? new Match(match.entryLine() + 1, match.reason(), match.confidence())
                    : match;
            int from = segment.from() > line ? segment.from() + 1 : segment.from();
            int to = segment.to() > line ? segment.to() + 1 : segment.to();
            moved.add(segment.spanning(from, to).matched(later));
        }
        Map<ContactSpot, ContactDecision> kept = new HashMap<>();
        decisions.forEach((spot, decision) -> {
            ContactSpot there = spot.afterBreak(line, at);
            if (there != null) {
                kept.put(there, decision);
            }
        });
        return new Draft(source.broken(line, at), width, masthead, moved, roles.doubled(line), kept);
    }

    Draft with(ContactSpot spot, @Nullable ContactDecision decision) {
        Map<ContactSpot, ContactDecision> changed = new HashMap<>(decisions);
        if (decision == null) {
            changed.remove(spot);
        } else {
            changed.put(spot, decision);
        }
        return new Draft(source, width, masthead, segments, roles, changed);
    }
}
