package org.kinbridge.newsletter.translation;

import java.util.List;
import org.kinbridge.newsletter.article.VersionView;

/** A work with all its translations. @param rows one for each language but that of the source */
public record WorkTranslations(VersionView source, List<TranslationRow> rows) {

    public WorkTranslations {
        rows = List.copyOf(rows);
    }
}
