package org.kinbridge.newsletter.presence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who else is in a piece, as one person sees it.
 *
 * @param others the other people who have it open, by name
 * @param writer who writes in it; null if nobody does
 * @param asking who asks to write instead; null if nobody does
 * @param news what became of one's own writing or asking; null if nothing did
 */
public record Attendance(
        List<Other> others,
        @Nullable Writer writer,
        @Nullable Asking asking,
        @Nullable News news) {

    public Attendance {
        others = List.copyOf(others);
    }

    /** Somebody else who has it open, since then. */
    public record Other(String name, Instant since) {}

    /** Who holds the lease, since then. @param self whether it is the one who looks */
    public record Writer(String name, Instant since, boolean self) {}

    /**
     * Who asks to take over.
     *
     * @param self whether it is the one who looks
     * @param until when the lease passes to them if nobody answers
     */
    public record Asking(String name, boolean self, Instant until) {}

    /** Something that happened to the one who looks, through somebody else. */
    public record News(What what, String name) {}

    /** What happened. */
    public enum What {
        /** Somebody writes instead. */
        TAKEN_OVER,
        /** The one who writes goes on writing. */
        KEPT,
        /** One's own turn has come. */
        GIVEN
    }
}
