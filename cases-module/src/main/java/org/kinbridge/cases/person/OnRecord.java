package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/** Somebody on record, whom a member of staff has chosen: never found by the names alone. */
public record OnRecord(PersonId id) implements GivenPerson {
    @Override
    public void check(String prefix, InvalidInput.Collector problems) {
        // whether the person exists is seen when it is looked up
    }
}
