package org.kinbridge.cases.file;

import java.util.List;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * One more relative who asks.
 *
 * @param enquirerIs what the enquirer is to the sought person
 * @param sought somebody who is looked for in the case
 */
public record NewEnquirer(NewPerson person, List<NewContactPoint> contacts, Kinship enquirerIs, PersonId sought) {
    public NewEnquirer {
        contacts = List.copyOf(contacts);
    }

    void check(InvalidInput.Collector problems) {
        person.check("", problems);
        contacts.forEach(contact -> contact.check("", problems));
    }
}
