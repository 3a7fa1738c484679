package org.kinbridge.cases.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * A new case file.
 *
 * @param submission made once per form: however often the form is sent, it makes one case
 * @param number by which the association knew the family before; empty if it did not
 * @param enquirer the principal enquirer, taken down or chosen from those on record
 * @param contacts how to reach the enquirer; may be empty
 * @param sought at least one
 */
public record OpenCase(
        UUID submission, String number, GivenPerson enquirer, List<NewContactPoint> contacts, List<NewSought> sought) {

    private static final int LONGEST_NUMBER = 100;

    public OpenCase {
        number = number.strip();
        contacts = List.copyOf(contacts);
        sought = List.copyOf(sought);
    }

    /** A family that the association did not know before. */
    public OpenCase(UUID submission, GivenPerson enquirer, List<NewContactPoint> contacts, List<NewSought> sought) {
        this(submission, "", enquirer, contacts, sought);
    }

    /** Gathers what is wrong in all fields: {@code number}, {@code enquirer.name}, {@code sought[0].facts[1].when} ... */
    void check(FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(number.length() > LONGEST_NUMBER, "number", "case.error.longNumber", LONGEST_NUMBER);
        enquirer.check("enquirer.", problems);
        contacts.forEach(contact -> contact.check("enquirer.", problems));
        problems.rejectIf(sought.isEmpty(), "sought", "case.error.noSought");
        for (int i = 0; i < sought.size(); i++) {
            sought.get(i).check("sought[" + i + "].", reader, today, problems);
        }
    }
}
