package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.text.Language;

/** How many readers of one language are in one state. */
public record ReaderCount(Language language, SubscriptionState state, long readers) {}
