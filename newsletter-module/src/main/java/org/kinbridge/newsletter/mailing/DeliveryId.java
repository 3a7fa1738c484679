package org.kinbridge.newsletter.mailing;

import java.util.UUID;

/** Identifies one row of a mailing's ledger; also the Message-ID of what was sent. */
public record DeliveryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
