package org.kinbridge.newsletter.article;

import org.kinbridge.newsletter.document.Document;

/** The words of a piece in one language: title and lede on one line each, who signs it, and the body. Any may be empty. */
public record PieceText(String title, String lede, ByLine byLine, Document document) {

    public PieceText {
        title = title.strip();
        lede = lede.strip();
    }
}
