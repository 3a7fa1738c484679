package org.kinbridge.cases.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A message that was read through leaves the house.
 *
 * @param version that was on the screen
 * @param body if it goes to a body
 * @param to who took it, in words; needed for a contact
 * @param on not in the future
 */
public record HandOver(
        MessageId id,
        int version,
        HandingWay way,
        @Nullable BodyId body,
        String to,
        @Nullable LocalDate on) {

    private static final int LONGEST = 500;

    public HandOver {
        to = to.strip();
    }

    void check(LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(way == HandingWay.BODY && body == null, "body", "messages.error.body")
                .rejectIf(way == HandingWay.CONTACT && to.isEmpty(), "to", "messages.error.to")
                .rejectIf(to.length() > LONGEST, "to", "messages.error.long", LONGEST)
                .rejectIf(on == null || on.isAfter(today), "on", "messages.error.on");
    }
}
