package org.kinbridge.cases.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.BeyondRecall;

/**
 * What an erasure of a case would do.
 *
 * @param goes the persons who would be erased with it
 * @param stays the persons who are in another case too, and stay there
 * @param beyondRecall what left the house
 * @param open the erasure that waits for somebody to confirm it; else null
 * @param mayConfirm whether the caller is another than the one who asked
 */
public record ErasurePlan(
        String reference,
        List<PersonId> goes,
        List<PersonId> stays,
        List<BeyondRecall> beyondRecall,
        @Nullable ErasureView open,
        boolean mayConfirm) {

    public ErasurePlan {
        goes = List.copyOf(goes);
        stays = List.copyOf(stays);
        beyondRecall = List.copyOf(beyondRecall);
    }
}
