package org.kinbridge.newsletter.article;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** What a list of works shall show; null stands for all. */
public record WorkSearch(
        String words,
        @Nullable PieceKind kind,
        @Nullable Language language,
        @Nullable VersionStatus status,
        Order order) {

    /** In which order. */
    public enum Order {
        NEWEST,
        OLDEST,
        TITLE
    }

    public static WorkSearch everything() {
        return new WorkSearch("", null, null, null, Order.NEWEST);
    }
}
