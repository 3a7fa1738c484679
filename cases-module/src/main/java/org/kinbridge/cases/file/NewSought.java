package org.kinbridge.cases.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * Somebody who is looked for.
 *
 * @param enquirerIs what the principal enquirer is to this person; must have been chosen, nothing is assumed
 */
public record NewSought(GivenPerson person, @Nullable Kinship enquirerIs, List<NewFact> facts) {
    public NewSought {
        facts = List.copyOf(facts);
    }

    /** What the principal enquirer is to this person, once checked. */
    Kinship kinship() {
        return Objects.requireNonNull(enquirerIs);
    }

    void check(String prefix, FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        person.check(prefix, problems);
        problems.rejectIf(enquirerIs == null, prefix + "kinship", "case.error.kinship");
        for (int i = 0; i < facts.size(); i++) {
            facts.get(i).check(prefix + "facts[" + i + "].", reader, today, problems);
        }
    }
}
