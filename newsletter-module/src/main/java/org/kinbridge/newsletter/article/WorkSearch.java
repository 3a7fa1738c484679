package org.kinbridge.newsletter.article;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** What a list of works shall show; null stands for all. */
public record WorkSearch(
        String words,
        @Nullable PieceKind kind,
        @Nullable Language language,
        @Nullable VersionStatus status,
        @Nullable Share share,
        Order order) {

    /** Works regardless of whose they are. */
    public WorkSearch(
            String words,
            @Nullable PieceKind kind,
            @Nullable Language language,
            @Nullable VersionStatus status,
            Order order) {
        this(words, kind, language, status, null, order);
    }

    /** What of a work concerns the person who searches. */
    public enum Share {
        /** Theirs to write, or in their hands. */
        MINE,
        /** In their hands now, or to be taken by anybody of their role. */
        WAITING,
        /** Past its deadline. */
        LATE
    }

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
