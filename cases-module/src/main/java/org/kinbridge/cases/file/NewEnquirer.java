package org.kinbridge.cases.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * One more relative who asks.
 *
 * @param enquirerIs what the enquirer is to the sought person; must have been chosen, nothing is assumed
 * @param sought somebody who is looked for in the case
 */
public record NewEnquirer(
        GivenPerson person,
        List<NewContactPoint> contacts,
        @Nullable Kinship enquirerIs,
        PersonId sought) {
    public NewEnquirer {
        contacts = List.copyOf(contacts);
    }

    /** What the enquirer is to the sought person, once checked. */
    Kinship kinship() {
        return Objects.requireNonNull(enquirerIs);
    }

    void check(InvalidInput.Collector problems) {
        person.check("", problems);
        problems.rejectIf(enquirerIs == null, "kinship", "case.error.kinship");
        contacts.forEach(contact -> contact.check("", problems));
    }
}
