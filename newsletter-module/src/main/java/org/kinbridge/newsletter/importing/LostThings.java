package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import org.kinbridge.newsletter.extraction.Loss;
import org.kinbridge.newsletter.importing.ReviewView.LostView;

/** Names what an extraction lost: headlines, the text of entries and pieces, pictures, pages. */
final class LostThings {
    private final Draft draft;
    private final List<Entry> entries;
    private final List<LostView> lost = new ArrayList<>();

    private LostThings(Draft draft, List<Entry> entries) {
        this.draft = draft;
        this.entries = entries;
    }

    static List<LostView> of(Draft draft, List<Entry> entries, List<Loss> losses) {
        LostThings things = new LostThings(draft, entries);
        draft.entriesWithoutText()
                .forEach(entry -> things.lost.add(
                        new LostView(LostKind.TEXT_OF_ENTRY, entry.title(), 0, 1, -1, entry.line() + 1)));
        draft.pieces().forEach(things::look);
        losses.forEach(
                loss -> things.lost.add(new LostView(LostKind.of(loss.kind()), "", loss.where(), loss.count(), -1, 0)));
        return List.copyOf(things.lost);
    }

    private void look(Segment piece) {
        ReadPiece read = PieceReader.read(draft, piece, entries);
        boolean letter = piece.kind() == SegmentKind.LETTER;
        if (piece.match() != null
                && !letter
                && PieceReader.leadingHeadings(draft, piece).isEmpty()) {
            add(LostKind.HEADLINE, read.title(), piece);
        }
        if (!hasText(piece)) {
            add(LostKind.TEXT_OF_PIECE, read.title(), piece);
        }
        if (draft.source().hasLooks() && captionsWithoutPicture(piece)) {
            add(LostKind.PICTURE_OF_CAPTION, read.title(), piece);
        }
    }

    private void add(LostKind kind, String title, Segment piece) {
        lost.add(new LostView(kind, title, 0, 1, piece.id(), piece.from() + 1));
    }

    private boolean hasText(Segment piece) {
        for (int line = piece.from(); line < piece.to(); line++) {
            if (draft.roleOf(line) == LineRole.BODY && !draft.source().isBlank(line)) {
                return true;
            }
        }
        return false;
    }

    private boolean captionsWithoutPicture(Segment piece) {
        boolean caption = false;
        for (int line = piece.from(); line < piece.to(); line++) {
            if (draft.roleOf(line) == LineRole.PICTURE) {
                return false;
            }
            caption |= draft.roleOf(line) == LineRole.CAPTION;
        }
        return caption;
    }
}
