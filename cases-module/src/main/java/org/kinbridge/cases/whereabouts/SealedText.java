package org.kinbridge.cases.whereabouts;

import org.kinbridge.core.problem.InvalidInput;

/** What all texts under a seal have in common. */
final class SealedText {

    /** The longest text of one field, in characters. */
    static final int LONGEST = 4000;

    /** A reason shorter than this says nothing. */
    private static final int SHORTEST_REASON = 10;

    private SealedText() {}

    static void limit(String text, String field, InvalidInput.Collector problems) {
        problems.rejectIf(text.length() > LONGEST, field, "whereabouts.error.long", LONGEST);
    }

    static void need(String text, String field, String messageKey, InvalidInput.Collector problems) {
        problems.rejectIf(text.isEmpty(), field, messageKey);
        limit(text, field, problems);
    }

    /** @throws InvalidInput naming {@code reason} if it does not say why */
    static String reason(String text) {
        String stripped = text.strip();
        InvalidInput.Collector problems = new InvalidInput.Collector();
        problems.rejectIf(stripped.length() < SHORTEST_REASON, "reason", "whereabouts.error.reason");
        limit(stripped, "reason", problems);
        problems.throwIfAny();
        return stripped;
    }
}
