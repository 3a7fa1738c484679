package org.kinbridge.cases.family;

import org.kinbridge.cases.person.PersonView;

/**
 * Somebody of the family.
 *
 * @param born the birth as stated by the first source; empty if nobody knows
 */
public record FamilyMember(PersonView person, Part part, String born) {

    /** Why somebody belongs to the case. */
    public enum Part {
        ENQUIRER,
        SOUGHT,
        RELATIVE
    }
}
