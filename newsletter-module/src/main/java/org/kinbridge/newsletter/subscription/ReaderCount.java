package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/** How many readers of one newsletter in one language are in one state. */
public record ReaderCount(PublicationId publication, Language language, SubscriptionState state, long readers) {}
