package org.kinbridge.cases.person;

import java.util.List;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A person not yet on record.
 *
 * @param names at least one; blank ones do not count
 */
public record NewPerson(Sex sex, List<NewName> names) {

    private static final int LONGEST = 200;

    public NewPerson {
        names = names.stream().filter(name -> !name.text().isEmpty()).toList();
    }

    /** Rejects a person without a full or given name, and names that are no names. */
    public void check(String prefix, InvalidInput.Collector problems) {
        boolean named = names.stream().anyMatch(name -> name.kind() == NameKind.FULL || name.kind() == NameKind.GIVEN);
        problems.rejectIf(!named, prefix + "name", "person.error.name");
        for (NewName name : names) {
            String field = prefix + (name.kind() == NameKind.FATHERS ? "father" : "name");
            problems.rejectIf(name.text().length() > LONGEST, field, "person.error.longName", LONGEST);
            problems.rejectIf(name.text().codePoints().noneMatch(Character::isLetter), field, "person.error.noLetters");
        }
    }
}
