package org.kinbridge.cases.family;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A statement: the person is the relative's brother, mother ...
 *
 * @param person null if nobody was chosen, as the other components
 * @param assertedBy who of the family says so
 */
public record StateKinship(
        @Nullable PersonId person,
        @Nullable Kinship kinship,
        @Nullable PersonId relative,
        @Nullable PersonId assertedBy) {

    void check(InvalidInput.Collector problems) {
        problems.rejectIf(person == null, "person", "fact.error.about");
        checkChoices(kinship, relative, assertedBy, problems);
        problems.rejectIf(person != null && person.equals(relative), "relative", "person.error.sameAsRelative");
    }

    static void checkChoices(
            @Nullable Kinship kinship,
            @Nullable PersonId relative,
            @Nullable PersonId assertedBy,
            InvalidInput.Collector problems) {
        problems.rejectIf(kinship == null, "kinship", "family.error.kinship");
        problems.rejectIf(relative == null, "relative", "fact.error.about");
        problems.rejectIf(assertedBy == null, "assertedBy", "family.error.assertedBy");
    }
}
