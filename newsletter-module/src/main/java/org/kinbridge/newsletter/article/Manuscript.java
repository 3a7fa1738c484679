package org.kinbridge.newsletter.article;

import org.kinbridge.newsletter.document.Document;

/** What stands in the editor: the fields as they are typed, and the body, which is a valid document. */
public record Manuscript(String title, String lede, ByLineForm byLine, Document document) {

    Manuscript signedBy(ByLineForm other) {
        return new Manuscript(title, lede, other, document);
    }
}
