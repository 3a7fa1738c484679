package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.extraction.Look;
import org.kinbridge.newsletter.extraction.Loss;
import org.kinbridge.newsletter.importing.ReviewView.Chunk;
import org.kinbridge.newsletter.importing.ReviewView.ContactItem;
import org.kinbridge.newsletter.importing.ReviewView.EntryView;
import org.kinbridge.newsletter.importing.ReviewView.LineView;
import org.kinbridge.newsletter.importing.ReviewView.MatchView;
import org.kinbridge.newsletter.importing.ReviewView.PartRef;
import org.kinbridge.newsletter.importing.ReviewView.PartView;
import org.kinbridge.newsletter.importing.ReviewView.Window;

/** Makes the view of a review, of the lines within the window. */
final class ReviewViews {
    private static final int LONGEST_LINE = 3000;

    private final ImportJob job;
    private final Review review;
    private final Draft draft;
    private final List<Entry> entries;
    private final List<PrivateData.Place> places;
    private final List<Loss> losses;
    private final Map<Integer, List<PrivateData.Place>> placesByLine = new HashMap<>();
    private final int from;
    private final int to;

    private ReviewViews(ImportJob job, Review review, SourceCache.Loaded source, int fromLine) {
        this.job = job;
        this.review = review;
        this.draft = review.draft();
        this.entries = draft.entries();
        this.losses = source.losses();
        this.places = PrivateData.published(draft, source.placesIn(draft));
        this.places.forEach(place -> placesByLine
                .computeIfAbsent(place.spot().line(), line -> new ArrayList<>(1))
                .add(place));
        this.from = Math.max(0, Math.min(fromLine - 1, draft.source().size() - 1));
        this.to = Math.min(draft.source().size(), from + Reviewing.WINDOW);
    }

    static ReviewView of(ImportJob job, Review review, SourceCache.Loaded source, int fromLine) {
        return new ReviewViews(job, review, source, fromLine).view();
    }

    private ReviewView view() {
        List<ContactItem> contacts = places.stream().map(this::contact).toList();
        return new ReviewView(
                job.id(),
                job.version(),
                job.source().fileName(),
                job.status(),
                job.source().format(),
                job.source().isText() ? job.source().knownEncoding().label() : "",
                job.source().converted(),
                draft.masthead(),
                new Window(from + 1, to, draft.source().size()),
                parts(),
                entries.stream().map(ReviewViews::entry).toList(),
                draft.entriesWithoutText().stream().map(ReviewViews::entry).toList(),
                inNoEntry(),
                contacts,
                contacts.stream().filter(item -> item.decision() == null).count(),
                draft.leftOut().size(),
                LostThings.of(draft, entries, losses),
                review.position(),
                review.canUndo(),
                review.canRedo());
    }

    private List<PartView> parts() {
        List<PartView> parts = new ArrayList<>();
        List<Segment> all = draft.segments();
        for (int i = 0; i < all.size(); i++) {
            Segment segment = all.get(i);
            if (segment.from() < to && segment.to() > from) {
                ReadPiece piece = segment.kind().isPiece() ? PieceReader.read(draft, segment, entries) : null;
                parts.add(new PartView(
                        segment.id(),
                        i + 1,
                        segment.kind(),
                        segment.from() + 1,
                        segment.to(),
                        piece,
                        match(segment),
                        segment.ground(),
                        lines(Math.max(from, segment.from()), Math.min(to, segment.to())),
                        i == 0,
                        i == all.size() - 1));
            }
        }
        return parts;
    }

    private @Nullable MatchView match(Segment segment) {
        Match match = segment.match();
        if (match == null) {
            return null;
        }
        return PieceReader.entryOf(segment, entries)
                .map(e -> new MatchView(e.line(), e.position(), e.title(), match.reason(), match.confidence()))
                .orElse(null);
    }

    private List<LineView> lines(int first, int end) {
        List<LineView> lines = new ArrayList<>();
        for (int line = first; line < end; line++) {
            boolean blank = draft.source().isBlank(line);
            Look look = draft.source().look(line);
            LineRole role = blank ? LineRole.BODY : draft.roleOf(line);
            lines.add(new LineView(line + 1, role, blank, look.picture(), look.level(), chunks(line)));
        }
        return lines;
    }

    private List<Chunk> chunks(int line) {
        String text = draft.source().get(line);
        String shown = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        for (PrivateData.Place place : placesByLine.getOrDefault(line, List.of())) {
            if (place.spot().end() <= shown.length()) {
                chunks.add(new Chunk(shown.substring(at, place.spot().start()), false));
                chunks.add(new Chunk(
                        shown.substring(place.spot().start(), place.spot().end()), true));
                at = place.spot().end();
            }
        }
        chunks.add(new Chunk(shown.substring(at), false));
        return chunks.stream().filter(chunk -> !chunk.text().isEmpty()).toList();
    }

    private List<PartRef> inNoEntry() {
        List<PartRef> refs = new ArrayList<>();
        for (int i = 0; i < draft.segments().size(); i++) {
            Segment segment = draft.segments().get(i);
            if (segment.kind().isPiece() && segment.match() == null) {
                refs.add(new PartRef(
                        segment.id(),
                        i + 1,
                        segment.from() + 1,
                        segment.kind(),
                        PieceReader.read(draft, segment, entries).title()));
            }
        }
        return refs;
    }

    private ContactItem contact(PrivateData.Place place) {
        ContactSpot spot = place.spot();
        String words = draft.source().get(spot.line()).substring(spot.start(), spot.end());
        return new ContactItem(
                spot, place.kind(), words, spot.line() + 1, draft.decisions().get(spot));
    }

    private static EntryView entry(Entry entry) {
        return new EntryView(entry.line(), entry.position(), entry.title(), entry.lede());
    }
}
