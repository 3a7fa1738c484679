package org.kinbridge.newsletter.likeness;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph whose consents have ended, end soon, were withdrawn or are missing.
 *
 * @param name under which it was uploaded
 * @param until the last day of the consent that ends first, or ended first; null if none has an end
 * @param used whether it stands anywhere
 */
public record AttentionRow(
        UUID photograph,
        String name,
        LikenessState state,
        @Nullable LocalDate until,
        boolean used) {}
