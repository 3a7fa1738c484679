package org.kinbridge.cases.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that came back.
 *
 * @param familyToldOn when the family was told; null as long as it has not been
 */
@Embeddable
public record Reply(
        LocalDate receivedOn,
        @Enumerated(EnumType.STRING) ReplyOutcome outcome,
        String summary,
        @Nullable LocalDate familyToldOn) {

    /** The same, with the family told on this day. */
    Reply toldOn(LocalDate on) {
        return new Reply(receivedOn, outcome, summary, on);
    }
}
