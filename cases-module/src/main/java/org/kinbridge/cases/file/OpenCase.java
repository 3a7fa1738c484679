package org.kinbridge.cases.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * A new case file.
 *
 * @param submission made once per form: however often the form is sent, it makes one case
 * @param enquirer the principal enquirer
 * @param contacts how to reach the enquirer; may be empty
 * @param sought at least one
 */
public record OpenCase(UUID submission, NewPerson enquirer, List<NewContactPoint> contacts, List<NewSought> sought) {
    public OpenCase {
        contacts = List.copyOf(contacts);
        sought = List.copyOf(sought);
    }

    /** Gathers what is wrong in all fields: {@code enquirer.name}, {@code sought[0].facts[1].when} ... */
    void check(FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        enquirer.check("enquirer.", problems);
        contacts.forEach(contact -> contact.check("enquirer.", problems));
        problems.rejectIf(sought.isEmpty(), "sought", "case.error.noSought");
        for (int i = 0; i < sought.size(); i++) {
            sought.get(i).check("sought[" + i + "].", reader, today, problems);
        }
    }
}
