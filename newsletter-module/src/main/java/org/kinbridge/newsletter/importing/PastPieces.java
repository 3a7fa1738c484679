package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.issue.PastPiece;

/**
 * Makes the pieces of a draft into pieces of an issue: in the order of the source, private data masked. An entry of the
 * contents list whose text is lost keeps its place as a page with title and lede alone.
 */
final class PastPieces {
    private final Draft draft;
    private final PastPictures pictures;
    private final List<Entry> entries;
    private final List<PastPiece> pieces = new ArrayList<>();

    private PastPieces(Draft draft, PastPictures pictures) {
        this.draft = draft;
        this.pictures = pictures;
        this.entries = draft.entries();
    }

    static List<PastPiece> of(Draft draft) {
        return of(draft, PastPictures.none(draft));
    }

    static List<PastPiece> of(Draft draft, PastPictures pictures) {
        PastPieces all = new PastPieces(draft, pictures);
        draft.pieces().forEach(all::add);
        draft.entriesWithoutText().forEach(all::addWithoutText);
        return List.copyOf(all.pieces);
    }

    private void add(Segment piece) {
        ReadPiece read = PieceReader.read(draft, piece, entries);
        Integer number =
                PieceReader.entryOf(piece, entries).map(Entry::position).orElse(null);
        pieces.add(new PastPiece(
                kindOf(piece.kind()),
                number,
                clean(read.title()),
                clean(read.lede()),
                clean(printed(read.byline())),
                PieceDocument.of(draft, piece, read, pictures)));
    }

    private void addWithoutText(Entry entry) {
        int at = pieces.size();
        for (int i = 0; i < pieces.size(); i++) {
            if (Objects.equals(pieces.get(i).contentsNumber(), entry.position() - 1)) {
                at = i + 1;
            }
        }
        pieces.add(
                at,
                new PastPiece(
                        PieceKind.PAGE,
                        entry.position(),
                        clean(entry.title()),
                        clean(entry.lede()),
                        "",
                        Document.empty()));
    }

    private static String printed(ReadPiece.Byline byline) {
        return byline.isExternal() ? byline.name() + " (" + byline.site() + ")" : byline.name();
    }

    /** One line, without control characters, private data masked. */
    private String clean(String words) {
        return PrivateData.masked(
                draft,
                words.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip());
    }

    private static PieceKind kindOf(SegmentKind kind) {
        return switch (kind) {
            case LETTER -> PieceKind.OPEN_LETTER;
            case TESTIMONY -> PieceKind.TESTIMONY;
            case REPORT -> PieceKind.REPORT;
            case PAGE -> PieceKind.PAGE;
            default -> PieceKind.ARTICLE;
        };
    }
}
