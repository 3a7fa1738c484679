package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/**
 * A name as given; its script is seen from its letters.
 *
 * @param text as written by whoever gave it, stripped
 * @param source who gave it, or where it is written; may be empty
 */
public record NewName(String text, NameKind kind, String source) {

    private static final int LONGEST = 200;

    public NewName {
        text = text.strip();
        source = source.strip();
    }

    /** Rejects what is no name, under the given field name. */
    void check(String field, InvalidInput.Collector problems) {
        problems.rejectIf(text.length() > LONGEST, field, "person.error.longName", LONGEST);
        problems.rejectIf(text.codePoints().noneMatch(Character::isLetter), field, "person.error.noLetters");
        problems.rejectIf(source.length() > LONGEST, field, "person.error.longContact", LONGEST);
    }

    /** A name that the enquirer gave. */
    public static NewName of(NameKind kind, String text) {
        return new NewName(text, kind, "");
    }
}
