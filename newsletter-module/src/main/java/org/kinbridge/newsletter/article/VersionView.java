package org.kinbridge.newsletter.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A language version as it is now.
 *
 * @param editable false for a letter, whose words were cleared as they are, and for a version that is not the reader's to write
 * @param source the language from which the work is translated
 * @param languages the languages in which the work exists
 * @param steps what the reader may do with its state by a button
 * @param standing whose it is
 */
public record VersionView(
        UUID work,
        PieceKind kind,
        Origin origin,
        Language language,
        Language source,
        VersionStatus status,
        boolean editable,
        RevisionView current,
        List<Language> languages,
        Set<VersionStep> steps,
        Standing standing) {

    public VersionView {
        languages = List.copyOf(languages);
        steps = Set.copyOf(steps);
    }
}
