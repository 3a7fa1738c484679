package org.kinbridge.cases.person;

import java.util.List;

/**
 * New names and sex of a person on record.
 *
 * @param version the version that was on the screen
 */
public record EditPerson(PersonId id, int version, Sex sex, List<NewName> names) {
    public EditPerson {
        names = names.stream().filter(name -> !name.text().isEmpty()).toList();
    }
}
