package org.kinbridge.cases.note;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A note to be kept.
 *
 * @param about the person whom it is about; null if it is about the whole family
 * @param text in the writer's words, stripped
 * @param source where it comes from, if not from the writer; may be empty
 */
public record NewNote(@Nullable PersonId about, String text, String source) {

    private static final int LONGEST = 20_000;

    public NewNote {
        text = text.strip();
        source = source.strip();
    }

    void check(InvalidInput.Collector problems) {
        problems.rejectIf(text.isEmpty(), "text", "families.note.empty");
        problems.rejectIf(text.length() + source.length() > LONGEST, "text", "families.note.long", LONGEST);
    }
}
