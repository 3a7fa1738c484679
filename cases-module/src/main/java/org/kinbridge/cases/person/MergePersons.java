package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/**
 * Makes one record of two.
 *
 * @param survivor the record that goes on, with its version on the screen
 * @param absorbed the record that will point to it, with its version on the screen
 * @param reason why they are one human being; not blank
 */
public record MergePersons(
        PersonId survivor, int survivorVersion, PersonId absorbed, int absorbedVersion, String reason) {

    private static final int LONGEST = 2000;

    public MergePersons {
        reason = reason.strip();
    }

    void check() {
        new InvalidInput.Collector()
                .rejectIf(survivor.equals(absorbed), "with", "persons.merge.error.same")
                .rejectIf(reason.isEmpty(), "reason", "persons.merge.error.reason")
                .rejectIf(reason.length() > LONGEST, "reason", "person.error.longContact", LONGEST)
                .throwIfAny();
    }
}
