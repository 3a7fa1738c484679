package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/** The newest words of a work in one language, for whoever places and prints them. */
public record CurrentText(UUID work, PieceKind kind, Language language, VersionStatus status, RevisionView revision) {}
