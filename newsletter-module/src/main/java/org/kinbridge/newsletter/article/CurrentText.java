package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * The newest words of a work in one language, for whoever places and prints them.
 *
 * @param source the language from which the work is translated
 * @param standing whose they are now
 * @param writtenHere whether the newsroom wrote them; false for what came by clearance, which prints only as long as
 *     its clearance holds
 * @param approved whether a coordinator approved exactly these words; what came by clearance is approved by it
 */
public record CurrentText(
        UUID work,
        PieceKind kind,
        Language language,
        Language source,
        VersionStatus status,
        Standing standing,
        RevisionView revision,
        boolean writtenHere,
        boolean approved) {}
