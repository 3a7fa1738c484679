package org.kinbridge.newsletter.article;

import org.kinbridge.core.text.Language;

/** A work to begin, in its first language. */
public record NewWork(PieceKind kind, Language language, String title) {}
