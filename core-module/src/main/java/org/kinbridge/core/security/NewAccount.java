package org.kinbridge.core.security;

import org.kinbridge.core.problem.InvalidInput;

/**
 * An account to be opened.
 *
 * @param signInName 3 to 60 letters, digits, dots, hyphens or underscores
 * @param displayName 1 to 100 characters
 * @param language BCP 47 tag of an interface language that is offered
 * @param password at least 12 characters; wiped by nobody, so hand over a copy
 */
@SuppressWarnings("ArrayRecordComponent")
public record NewAccount(String signInName, String displayName, Role role, String language, char[] password) {

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;

    public NewAccount {
        signInName = signInName.strip();
        displayName = displayName.strip();
        new InvalidInput.Collector()
                .rejectIf(!signInName.matches("[\\p{L}\\p{N}._-]{3,60}"), "signInName", "account.error.signInName")
                .rejectIf(wrongDisplayName(displayName), "displayName", "account.error.displayName")
                .rejectIf(wrongLength(password), "password", "account.error.password", SHORTEST_PASSWORD)
                .throwIfAny();
    }

    /** The name without spaces around it. @throws InvalidInput for the field {@code displayName} */
    static String checkedDisplayName(String displayName) {
        String stripped = displayName.strip();
        new InvalidInput.Collector()
                .rejectIf(wrongDisplayName(stripped), "displayName", "account.error.displayName")
                .throwIfAny();
        return stripped;
    }

    /** @throws InvalidInput for the field */
    static void checkPassword(char[] password, String field) {
        new InvalidInput.Collector()
                .rejectIf(wrongLength(password), field, "account.error.password", SHORTEST_PASSWORD)
                .throwIfAny();
    }

    private static boolean wrongDisplayName(String displayName) {
        return displayName.isEmpty()
                || displayName.length() > 100
                || displayName.chars().anyMatch(Character::isISOControl);
    }

    private static boolean wrongLength(char[] password) {
        return password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD;
    }

    @Override
    public String toString() {
        return "NewAccount[" + role + "]";
    }
}
