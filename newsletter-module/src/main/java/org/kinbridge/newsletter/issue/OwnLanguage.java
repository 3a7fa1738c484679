package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;

/** Marks the words of a piece with their own language, and so their direction, where the edition around them has another. */
record OwnLanguage(Language edition, Language words) {

    Document in(Document document) {
        return edition == words
                ? document
                : new Document(document.blocks().stream().map(this::marked).toList());
    }

    private Block marked(Block block) {
        return block.language() == null ? block.withLanguage(words) : block;
    }
}
