package org.kinbridge.newsletter.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How the newsletter presents itself in one language.
 *
 * @param title title of the newsletter
 * @param associationName name of the association that publishes it
 * @param about plain text, an empty line between paragraphs; may be empty
 */
@Embeddable
public record PublicationText(
        @Column(name = "title") String title,
        @Column(name = "association_name") String associationName,
        @Column(name = "about") String about) {

    public PublicationText {
        title = title.strip();
        associationName = associationName.strip();
        about = about.strip();
    }
}
