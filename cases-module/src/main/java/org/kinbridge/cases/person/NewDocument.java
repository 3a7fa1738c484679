package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/**
 * The number of a person's document.
 *
 * @param number as printed, stripped
 * @param issuedBy office or State, and where; may be empty
 */
public record NewDocument(DocumentKind kind, String number, String issuedBy) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST = 300;

    public NewDocument {
        number = number.strip();
        issuedBy = issuedBy.strip();
    }

    void check(InvalidInput.Collector problems) {
        boolean numbered = number.codePoints().anyMatch(Character::isLetterOrDigit);
        problems.rejectIf(!numbered, "number", "persons.document.error.number");
        problems.rejectIf(number.length() > LONGEST_NUMBER, "number", "person.error.longContact", LONGEST_NUMBER);
        problems.rejectIf(issuedBy.length() > LONGEST, "issuedBy", "person.error.longContact", LONGEST);
    }
}
