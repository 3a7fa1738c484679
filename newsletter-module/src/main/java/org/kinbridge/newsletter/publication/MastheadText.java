package org.kinbridge.newsletter.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The part of the masthead that is words, in one language. Each may be empty; then it is not printed.
 *
 * @param responsibleEditor who answers for what is printed
 * @param address postal address of the publisher, a line each
 * @param rights who may reprint what
 */
@Embeddable
public record MastheadText(
        @Column(name = "responsible_editor") String responsibleEditor,
        @Column(name = "postal_address") String address,
        @Column(name = "rights") String rights) {

    public MastheadText {
        responsibleEditor = responsibleEditor.strip();
        address = address.strip();
        rights = rights.strip();
    }

    public static MastheadText none() {
        return new MastheadText("", "", "");
    }
}
