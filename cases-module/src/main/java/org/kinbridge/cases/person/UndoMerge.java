package org.kinbridge.cases.person;

import java.util.Set;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Parts two records again.
 *
 * @param version the version that was on the screen
 * @param reason why they are not one human being; not blank
 * @param along keys of what was added since the merge and belongs to the record that is restored; all else stays
 */
public record UndoMerge(MergeId id, int version, String reason, Set<String> along) {

    private static final int LONGEST = 2000;

    public UndoMerge {
        reason = reason.strip();
        along = Set.copyOf(along);
    }

    void check() {
        new InvalidInput.Collector()
                .rejectIf(reason.isEmpty(), "reason", "persons.merge.error.undoReason")
                .rejectIf(reason.length() > LONGEST, "reason", "person.error.longContact", LONGEST)
                .throwIfAny();
    }
}
