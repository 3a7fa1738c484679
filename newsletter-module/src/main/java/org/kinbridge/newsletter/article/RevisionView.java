package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision.
 *
 * @param number 1 for the first of its chain
 * @param savedBy account of the person, null for the program itself
 */
public record RevisionView(
        int number, PieceText text, @Nullable UUID savedBy, String savedByName, Instant savedAt) {}
