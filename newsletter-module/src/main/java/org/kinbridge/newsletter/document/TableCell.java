package org.kinbridge.newsletter.document;

import java.util.List;

/** A cell of a table: words like those of a paragraph, or none. */
public record TableCell(List<Inline> content) {

    public TableCell {
        content = RichText.ofLinesOrNone(content);
    }

    /** Plain words, cleaned of what a document cannot hold; may be empty. */
    public static TableCell of(String words) {
        return new TableCell(List.of(Text.of(words)));
    }

    static TableCell empty() {
        return new TableCell(List.of());
    }

    String plainText() {
        return RichText.plainText(content);
    }
}
