package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * Somebody fills in the public form.
 *
 * @param publication the newsletter that they want, and that one alone
 * @param address as typed; checked by the boundary
 * @param client who asks, for the limit on attempts only: a network address; never stored
 */
public record SubscriptionRequest(PublicationId publication, String address, Language language, String client) {
    @Override
    public String toString() {
        return "SubscriptionRequest[" + publication + ", " + language + "]";
    }
}
