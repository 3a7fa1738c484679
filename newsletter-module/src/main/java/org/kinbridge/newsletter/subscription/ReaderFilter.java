package org.kinbridge.newsletter.subscription;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * Which readers a list shows.
 *
 * @param words part of the address; empty for all
 * @param publication the readers of one newsletter; null for all
 * @param page from 0
 */
public record ReaderFilter(
        String words,
        @Nullable SubscriptionState state,
        @Nullable Language language,
        @Nullable PublicationId publication,
        int page) {

    static final int PAGE_SIZE = 50;

    public ReaderFilter {
        words = words.strip();
        page = Math.max(0, page);
    }
}
