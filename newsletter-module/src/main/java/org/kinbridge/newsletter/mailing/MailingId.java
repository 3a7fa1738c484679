package org.kinbridge.newsletter.mailing;

import java.util.UUID;

/** Identifies a mailing. */
public record MailingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
