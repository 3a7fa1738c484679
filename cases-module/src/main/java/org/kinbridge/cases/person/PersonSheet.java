package org.kinbridge.cases.person;

import java.util.List;

/**
 * What one page says openly of one person.
 *
 * @param vital beside a sought person only what the family has told
 * @param roles of all features
 */
public record PersonSheet(PersonView person, VitalView vital, List<PersonRole> roles) {
    public PersonSheet {
        roles = List.copyOf(roles);
    }

    /** Whether somebody looks for this person. */
    public boolean sought() {
        return roles.stream().anyMatch(role -> role.kind() == PersonRole.Kind.SOUGHT);
    }
}
