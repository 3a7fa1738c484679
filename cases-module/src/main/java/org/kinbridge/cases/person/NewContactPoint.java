package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/**
 * A way to reach a person, and when and how it is safe to use it.
 *
 * @param value the number or address as given, stripped
 * @param safeHours when a call or message does no harm, in words; may be empty
 * @param mayAnswer who may answer, and who must not hear; may be empty
 */
public record NewContactPoint(ContactKind kind, String value, String safeHours, String mayAnswer) {

    private static final int LONGEST = 500;

    public NewContactPoint {
        value = value.strip();
        safeHours = safeHours.strip();
        mayAnswer = mayAnswer.strip();
    }

    /** Rejects what cannot be dialled or written to. */
    public void check(String prefix, InvalidInput.Collector problems) {
        switch (kind) {
            case TELEPHONE -> problems.rejectIf(!dialable(), prefix + "telephone", "person.error.telephone");
            case EMAIL ->
                problems.rejectIf(
                        !value.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+"),
                        prefix + "telephone",
                        "person.error.email");
            case POSTAL -> problems.rejectIf(value.isEmpty(), prefix + "telephone", "person.error.postal");
        }
        boolean long_ = value.length() > LONGEST || safeHours.length() > LONGEST || mayAnswer.length() > LONGEST;
        problems.rejectIf(long_, prefix + "telephone", "person.error.longContact", LONGEST);
    }

    /** Six to fifteen digits of any script (E.164 allows fifteen), and only the signs that people put between them. */
    private boolean dialable() {
        long digits = value.codePoints().filter(Character::isDigit).count();
        boolean clean = value.codePoints()
                .allMatch(sign -> Character.isDigit(sign)
                        || Character.isWhitespace(sign)
                        || Character.getType(sign) == Character.FORMAT
                        || "+-–()/.٫".indexOf(sign) >= 0);
        return clean && digits >= 6 && digits <= 15;
    }
}
