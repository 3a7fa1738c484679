package org.kinbridge.newsletter.likeness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about the people whom a photograph shows.
 *
 * @param recognisable how many can be recognised; null as long as nobody has said it
 * @param people who were asked
 * @param agreed of these, who agreed to web, print and mail and have not taken it back
 * @param withdrawn of these, who took it back
 * @param until the last day on which all agreements hold; null without an end
 */
record LikenessStanding(
        @Nullable Integer recognisable,
        int people,
        int agreed,
        int withdrawn,
        @Nullable LocalDate until) {

    /** How many days before its end a consent is to be asked for again. */
    static final int DAYS_AHEAD = 30;

    LikenessState on(LocalDate today) {
        if (withdrawn > 0) {
            return LikenessState.WITHDRAWN;
        }
        if (recognisable == null) {
            return LikenessState.NOT_SAID;
        }
        int needed = Math.max(recognisable, people);
        if (needed == 0) {
            return LikenessState.NOBODY;
        }
        if (until != null && until.isBefore(today)) {
            return LikenessState.ENDED;
        }
        if (agreed < needed) {
            return LikenessState.MISSING;
        }
        return until != null && !until.isAfter(today.plusDays(DAYS_AHEAD))
                ? LikenessState.ENDS_SOON
                : LikenessState.HOLDS;
    }
}
