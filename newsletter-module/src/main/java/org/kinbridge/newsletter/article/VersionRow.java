package org.kinbridge.newsletter.article;

import java.time.Instant;
import org.kinbridge.core.text.Language;

/** A language version in a list. */
public record VersionRow(
        Language language,
        String title,
        VersionStatus status,
        String savedByName,
        Instant savedAt,
        Standing standing) {}
