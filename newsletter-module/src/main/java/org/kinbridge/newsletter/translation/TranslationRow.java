package org.kinbridge.newsletter.translation;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionView;

/**
 * A translation of a work in a list.
 *
 * @param version null if nobody has begun it
 */
public record TranslationRow(
        Language language,
        TranslationState state,
        Coverage coverage,
        @Nullable VersionView version) {}
