package org.kinbridge.cases.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what on the way of a clearance; null for what has not happened. */
public record Course(
        String askedBy,
        Instant askedAt,
        @Nullable String reviewedBy,
        @Nullable String clearedBy,
        @Nullable Instant clearedAt,
        @Nullable String publishedWhere,
        @Nullable Instant retractedAt,
        @Nullable String retractedWhy) {}
