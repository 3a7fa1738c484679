package org.kinbridge.newsletter.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.DocumentJson;
import org.kinbridge.newsletter.document.PlainEditor;

/**
 * How the newsletter presents itself in one language, as it is kept.
 *
 * @param typedAbout the page about it from before it was kept in blocks; empty otherwise
 * @param aboutDocument the page about it as JSON of blocks; null as long as it was not saved since
 */
@Embeddable
record PresentedText(
        @Column(name = "title") String title,
        @Column(name = "association_name") String associationName,
        @Column(name = "about") String typedAbout,
        @Column(name = "about_document") @Nullable String aboutDocument) {

    /** Blocks that are still there keep their ids. */
    static PresentedText of(PublicationText text, @Nullable PresentedText before) {
        Document earlier = before == null ? Document.empty() : before.about();
        return new PresentedText(
                text.title(), text.associationName(), "", DocumentJson.write(PlainEditor.parse(text.about(), earlier)));
    }

    Document about() {
        return aboutDocument == null ? PlainEditor.parse(typedAbout) : DocumentJson.read(aboutDocument);
    }

    PublicationText text() {
        return new PublicationText(title, associationName, PlainEditor.toText(about()));
    }
}
