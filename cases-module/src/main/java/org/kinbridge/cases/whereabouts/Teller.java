package org.kinbridge.cases.whereabouts;

import org.kinbridge.core.problem.InvalidInput;

/**
 * Who will tell the family.
 *
 * @param name of the person, who is known to the family and trusted
 * @param plan when, where, in which language, and who comes along; may be empty
 */
public record Teller(String name, String plan) implements Note {

    public Teller {
        name = name.strip();
        plan = plan.strip();
    }

    /** Names the fields {@code teller}, {@code plan}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(name, "teller", "whereabouts.error.teller", problems);
        SealedText.limit(plan, "plan", problems);
    }
}
