package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.text.Language;

/**
 * Somebody fills in the public form.
 *
 * @param address as typed; checked by the boundary
 * @param client who asks, for the limit on attempts only: a network address; never stored
 */
public record SubscriptionRequest(String address, Language language, String client) {
    @Override
    public String toString() {
        return "SubscriptionRequest[" + language + "]";
    }
}
