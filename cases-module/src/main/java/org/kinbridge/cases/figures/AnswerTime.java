package org.kinbridge.cases.figures;

import org.jspecify.annotations.Nullable;

/** How long a family waited from the first letter that was sent for it to the first answer of any body. */
public enum AnswerTime {
    WITHIN_A_MONTH,
    WITHIN_THREE_MONTHS,
    WITHIN_HALF_A_YEAR,
    WITHIN_A_YEAR,
    LONGER,
    NOT_YET;

    private static final int[] DAYS = {30, 91, 182, 365};

    /** @param days null if there is no answer yet */
    static AnswerTime of(@Nullable Integer days) {
        if (days == null) {
            return NOT_YET;
        }
        for (int i = 0; i < DAYS.length; i++) {
            if (days <= DAYS[i]) {
                return values()[i];
            }
        }
        return LONGER;
    }
}
