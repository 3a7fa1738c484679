package org.kinbridge.cases.person;

import java.util.List;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A person not yet on record.
 *
 * @param names at least one; blank ones do not count
 */
public record NewPerson(Sex sex, List<NewName> names) implements GivenPerson {

    public NewPerson {
        names = names.stream().filter(name -> !name.text().isEmpty()).toList();
    }

    /** Rejects a person without a full or given name, and names that are no names. */
    @Override
    public void check(String prefix, InvalidInput.Collector problems) {
        problems.rejectIf(!named(names), prefix + "name", "person.error.name");
        for (NewName name : names) {
            name.check(prefix + (name.kind() == NameKind.FATHERS ? "father" : "name"), problems);
        }
    }

    /** Whether there is a name to go by. */
    static boolean named(List<NewName> names) {
        return names.stream().anyMatch(name -> name.kind() == NameKind.FULL || name.kind() == NameKind.GIVEN);
    }
}
