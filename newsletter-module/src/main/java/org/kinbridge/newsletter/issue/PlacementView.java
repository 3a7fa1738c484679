package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.VersionStatus;

/**
 * A placement as the composer shows it.
 *
 * @param title by which people know the work; may be empty
 * @param onlyIn the one edition it is for, or null for all
 * @param section in which it stands, or null for none
 * @param first whether it cannot go up: it is the first, or the first of its section
 */
public record PlacementView(
        UUID id,
        UUID work,
        PieceKind kind,
        String title,
        @Nullable Language onlyIn,
        @Nullable PlacedSection section,
        boolean first,
        boolean last,
        List<InEdition> editions) {

    public PlacementView {
        editions = List.copyOf(editions);
    }

    /**
     * What one edition shows of it.
     *
     * @param textLanguage language of the words, or null if there are none
     * @param title as the contents list shows it
     * @param own title and lede given for this placement; empty where the work's own stand
     * @param status where the words stand, or null if there are none
     */
    public record InEdition(
            Language edition,
            @Nullable Language textLanguage,
            String title,
            String lede,
            ShownText own,
            @Nullable VersionStatus status) {}
}
