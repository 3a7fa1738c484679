package org.kinbridge.newsletter.publication;

/**
 * How the newsletter presents itself in one language.
 *
 * @param title title of the newsletter
 * @param associationName name of the association that publishes it
 * @param about the page about it as marked text; may be empty
 */
public record PublicationText(String title, String associationName, String about) {

    public PublicationText {
        title = title.strip();
        associationName = associationName.strip();
        about = about.strip();
    }
}
