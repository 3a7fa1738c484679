package org.kinbridge.newsletter.contributor;

import java.util.List;
import java.util.UUID;
import org.kinbridge.newsletter.article.ByLineForm;

/**
 * A contributor as one that a by-line can be chosen from.
 *
 * @param label how the list names them; no other choice has the same
 * @param otherNames by which they can be found as well: those in other languages
 * @param byLine how they sign in the language of the text
 */
public record ContributorChoice(UUID id, String label, List<String> otherNames, ByLineForm byLine) {

    public ContributorChoice {
        otherNames = List.copyOf(otherNames);
    }

    /** The other names on one line. */
    public String others() {
        return String.join(" · ", otherNames);
    }
}
