package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** A language version that a search found. */
public record WorkHit(UUID work, PieceKind kind, Language language, String title) {}
