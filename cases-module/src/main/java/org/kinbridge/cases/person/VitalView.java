package org.kinbridge.cases.person;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Whether a person lives, as openly known.
 *
 * @param source who says so, or where it is written; empty if nothing is stated
 * @param when as of when it was so, or when the person died; null if not given
 */
public record VitalView(
        VitalStatus status,
        VitalBasis basis,
        String source,
        @Nullable FuzzyDate when) {

    /** Nothing is known. */
    public static final VitalView NOTHING = new VitalView(VitalStatus.UNKNOWN, VitalBasis.NOT_STATED, "", null);

    /** What of it may stand beside a sought person: only what the family has told. */
    VitalView besideSought() {
        return basis.openOfSought() ? this : NOTHING;
    }
}
