package org.kinbridge.cases.family;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Somebody of the family who neither asks nor is sought.
 *
 * @param kinship what the new one is to the relative; must have been chosen
 * @param relative somebody of the family already; null if nobody was chosen
 * @param assertedBy who of the family says so; null if nobody was chosen
 */
public record NewRelative(
        GivenPerson person,
        @Nullable Kinship kinship,
        @Nullable PersonId relative,
        @Nullable PersonId assertedBy) {

    void check(InvalidInput.Collector problems) {
        person.check("", problems);
        StateKinship.checkChoices(kinship, relative, assertedBy, problems);
    }

    StateKinship statement(PersonId made) {
        return new StateKinship(
                made, kinship, Objects.requireNonNull(relative), assertedBy == null ? made : assertedBy);
    }
}
