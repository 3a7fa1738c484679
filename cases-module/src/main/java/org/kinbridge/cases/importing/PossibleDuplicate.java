package org.kinbridge.cases.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be the person sought in a row.
 *
 * @param row the other row; 0 if the other is on record
 * @param person who is on record; null for a row
 * @param caseId the case in which the other is sought; null for a row, or for a person of no case
 * @param reference of that case; empty without one
 * @param name of the other, as written there
 * @param reasons why they may be one, the name first
 */
public record PossibleDuplicate(
        int row, @Nullable UUID person, @Nullable UUID caseId, String reference, String name, List<Likeness> reasons) {
    public PossibleDuplicate {
        reasons = List.copyOf(reasons);
    }

    PossibleDuplicate because(Set<Likeness> found) {
        return new PossibleDuplicate(row, person, caseId, reference, name, List.copyOf(found));
    }
}
