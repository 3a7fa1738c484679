package org.kinbridge.newsletter.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A language version as it is now.
 *
 * @param editable false for a letter: its words were cleared as they are
 * @param languages the languages in which the work exists
 * @param steps what its state allows by a button
 */
public record VersionView(
        UUID work,
        PieceKind kind,
        Origin origin,
        Language language,
        VersionStatus status,
        boolean editable,
        RevisionView current,
        List<Language> languages,
        Set<VersionStep> steps) {

    public VersionView {
        languages = List.copyOf(languages);
        steps = Set.copyOf(steps);
    }
}
