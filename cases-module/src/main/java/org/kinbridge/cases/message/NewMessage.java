package org.kinbridge.cases.message;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A message that the family gives us.
 *
 * @param from somebody who asks in the case
 * @param about the request of the sought person to whom it goes
 * @param text the family's own words; at most 3000 characters, so that it fits the forms of the bodies
 */
public record NewMessage(@Nullable PersonId from, @Nullable TracingRequestId about, String text) {

    static final int LONGEST = 3000;

    public NewMessage {
        text = text.strip();
    }

    void check(boolean fromEnquirer, boolean aboutThisCase, InvalidInput.Collector problems) {
        problems.rejectIf(!fromEnquirer, "from", "messages.error.from")
                .rejectIf(!aboutThisCase, "about", "messages.error.about");
        check(text, problems);
    }

    static void check(String words, InvalidInput.Collector problems) {
        problems.rejectIf(words.isBlank() || words.length() > LONGEST, "text", "messages.error.text", LONGEST);
    }
}
