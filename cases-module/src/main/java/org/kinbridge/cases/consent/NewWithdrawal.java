package org.kinbridge.cases.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent is taken back.
 *
 * @param version that was on the screen
 * @param on the day on which it was said; from the day of the consent until today
 * @param words what was said; may be empty, nobody has to give a reason
 */
public record NewWithdrawal(
        ConsentId id, int version, @Nullable LocalDate on, WithdrawalWay way, String words) {

    static final int LONGEST = 2000;

    public NewWithdrawal {
        words = words.strip();
    }
}
