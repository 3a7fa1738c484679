package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A work to place at the end of the issue; in all its editions, or in one alone. */
public record PlaceWork(UUID work, @Nullable Language onlyIn) {}
