package org.kinbridge.newsletter.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionView;

/**
 * A source and its translation, side by side.
 *
 * @param source as it is now
 * @param translation as it is now; null if nobody has begun it
 * @param inOrder whether the blocks of the translation stand in the order of the source, in which the rows are shown
 * @param mayWrite whether the reader may type a translation now
 * @param mayJudge whether the reader may say what holds and what belongs together
 */
public record TranslationSheet(
        VersionView source,
        Language language,
        @Nullable VersionView translation,
        TranslationState state,
        Coverage coverage,
        boolean inOrder,
        boolean mayWrite,
        boolean mayJudge,
        List<SheetRow> rows) {

    public TranslationSheet {
        rows = List.copyOf(rows);
    }

    /** The title as far as there is one, in the language of the translation or of the source. */
    public String title() {
        VersionView shown = translation == null ? source : translation;
        return shown.current().text().title();
    }
}
