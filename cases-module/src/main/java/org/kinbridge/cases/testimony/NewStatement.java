package org.kinbridge.cases.testimony;

import java.util.Set;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A part of a testimony, in the words of the witness.
 *
 * @param mentions persons of the case of whom it speaks
 */
public record NewStatement(String text, ReleaseLevel release, Set<PersonId> mentions) {

    private static final int LONGEST = 20_000;

    public NewStatement {
        text = text.strip();
        mentions = Set.copyOf(mentions);
    }

    void check(InvalidInput.Collector problems) {
        problems.rejectIf(text.isEmpty(), "text", "testimonies.problem.text");
        problems.rejectIf(text.length() > LONGEST, "text", "testimonies.problem.long", LONGEST);
    }
}
