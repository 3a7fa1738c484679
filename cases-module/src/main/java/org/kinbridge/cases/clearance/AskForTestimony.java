package org.kinbridge.cases.clearance;

import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * Asks to print the parts of a testimony whose level allows it.
 *
 * @param language in which its words are written, one that the association publishes in
 * @param title    under which it would be printed; scanned like the words
 */
public record AskForTestimony(TestimonyId testimony, Language language, String title) {

    private static final int LONGEST = 200;

    public AskForTestimony {
        title = title.strip();
    }

    void check() {
        new InvalidInput.Collector()
                .rejectIf(title.isEmpty() || title.length() > LONGEST, "title", "clearance.error.title", LONGEST)
                .throwIfAny();
    }
}
