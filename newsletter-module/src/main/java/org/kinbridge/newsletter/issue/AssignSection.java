package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a placement into a section; null for none. */
public record AssignSection(UUID placement, @Nullable UUID section) {}
