package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * The newest words of a work in one language, for whoever places and prints them.
 *
 * @param writtenHere whether the newsroom wrote them; false for what came by clearance, which prints only as long as
 *     its clearance holds
 */
public record CurrentText(
        UUID work,
        PieceKind kind,
        Language language,
        VersionStatus status,
        RevisionView revision,
        boolean writtenHere) {}
