package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Origin;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.RecordedText;

/** Makes the pieces of a past issue into words that can be recorded. */
final class PastTexts {

    private PastTexts() {}

    static RecordedText of(Language language, PastPiece piece) {
        ByLine byLine = piece.byline().isBlank() ? new ByLine.Unsigned() : new ByLine.AsPrinted(piece.byline());
        PieceText text = new PieceText(piece.title(), piece.lede(), byLine, piece.document());
        return new RecordedText(piece.kind(), Origin.IMPORTED, language, text);
    }
}
