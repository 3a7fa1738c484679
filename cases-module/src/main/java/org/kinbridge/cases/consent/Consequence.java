package org.kinbridge.cases.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a withdrawal does, or cannot do any more.
 *
 * @param recalled true for what is stopped, false for what can no longer be called back
 * @param messageKey key of the text; its arguments are {@code what} and {@code on}
 * @param what a body, an issue; never a person
 * @param on when it left; null if it has not, or if nobody knows
 * @param path where it is shown, such as {@code /desk/appeals/appeal?id=...}
 */
public record Consequence(
        boolean recalled,
        String messageKey,
        String what,
        @Nullable LocalDate on,
        String path) {

    public static Consequence stops(String messageKey, String what, String path) {
        return new Consequence(true, messageKey, what, null, path);
    }

    public static Consequence beyondRecall(String messageKey, String what, @Nullable LocalDate on, String path) {
        return new Consequence(false, messageKey, what, on, path);
    }
}
