package org.kinbridge.cases.file;

import java.time.LocalDate;
import java.util.List;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * Somebody who is looked for.
 *
 * @param enquirerIs what the principal enquirer is to this person
 */
public record NewSought(NewPerson person, Kinship enquirerIs, List<NewFact> facts) {
    public NewSought {
        facts = List.copyOf(facts);
    }

    void check(String prefix, FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        person.check(prefix, problems);
        for (int i = 0; i < facts.size(); i++) {
            facts.get(i).check(prefix + "facts[" + i + "].", reader, today, problems);
        }
    }
}
