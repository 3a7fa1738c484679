package org.kinbridge.newsletter.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How somebody is named in one language, and who they are. Each may be empty.
 *
 * @param name as people write it in the script of the language, on one line
 * @param biography plain paragraphs, parted by empty lines
 */
@Embeddable
public record ContributorText(
        @Column(name = "name") String name,
        @Column(name = "biography") String biography) {

    public ContributorText {
        name = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        biography = biography.replace("\r", "").strip().replaceAll("\n[ \t]*\n\\s*", "\n\n");
    }

    public static ContributorText none() {
        return new ContributorText("", "");
    }
}
