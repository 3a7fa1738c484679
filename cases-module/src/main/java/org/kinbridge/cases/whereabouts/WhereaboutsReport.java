package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.FuzzyDate;

/**
 * What the association learned about where a sought person is.
 *
 * @param country the coarse place; may be empty in a mere lead
 * @param region a part of the country; may be empty
 * @param exactPlace empty unless whoever entered it chose explicitly to write it down
 * @param howKnown how the source knows
 * @param when when it was so; null if nobody knows
 * @param source who says so
 * @param answer what the sought person decided as far as the source knows
 */
public record WhereaboutsReport(
        Certainty certainty,
        String country,
        String region,
        String exactPlace,
        String howKnown,
        @Nullable FuzzyDate when,
        String source,
        Answer answer)
        implements Note {}
