package org.kinbridge.cases.person;

import java.util.List;
import org.kinbridge.core.problem.InvalidInput;

/**
 * New names and sex of a person on record.
 *
 * @param version the version that was on the screen
 */
public record EditPerson(PersonId id, int version, Sex sex, List<NewName> names) {
    public EditPerson {
        names = names.stream().filter(name -> !name.text().isEmpty()).toList();
    }

    /** Names the rows as {@code names[0].text}, counted without the blank ones. */
    void check(InvalidInput.Collector problems) {
        problems.rejectIf(!NewPerson.named(names), "names[0].text", "person.error.name");
        for (int i = 0; i < names.size(); i++) {
            names.get(i).check("names[" + i + "].text", problems);
        }
    }
}
