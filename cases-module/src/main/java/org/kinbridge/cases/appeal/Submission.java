package org.kinbridge.cases.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One sending of the approved letter.
 *
 * @param sha256 of the file that was sent, 64 hex digits
 * @param dueOn  by when a reply is due
 */
@Embeddable
public record Submission(
        @Enumerated(EnumType.STRING) Channel channel,
        String recipient,
        String reference,
        String proof,
        LocalDate on,
        LocalDate dueOn,
        String sha256) {

    /** The same, with another day by which a reply is due. */
    Submission waitingUntil(LocalDate newDueOn) {
        return new Submission(channel, recipient, reference, proof, on, newDueOn, sha256);
    }
}
