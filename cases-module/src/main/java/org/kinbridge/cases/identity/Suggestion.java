package org.kinbridge.cases.identity;

import java.util.List;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Somebody on record who may be the one that is meant, and why.
 *
 * @param births as stated
 * @param reasons those in favour first
 */
public record Suggestion(PersonView person, List<FuzzyDate> births, List<PersonRole> roles, List<Reason> reasons) {
    public Suggestion {
        births = List.copyOf(births);
        roles = List.copyOf(roles);
        reasons = List.copyOf(reasons);
    }
}
