package org.kinbridge.cases.consent;

import java.util.Set;

/** What a consent was given for. @param recipients empty for purposes that stay in the house */
public record ConsentUse(Purpose purpose, Set<Recipient> recipients) {

    public ConsentUse {
        recipients = Set.copyOf(recipients);
    }

    /** Whether it is about this recipient. */
    public boolean covers(Recipient recipient) {
        return recipients.contains(recipient);
    }

    /** Whether it is about one of these recipients. */
    public boolean coversAny(Set<Recipient> others) {
        return others.stream().anyMatch(recipients::contains);
    }
}
