package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** An edition with its contents list. */
public record EditionView(
        Language language,
        EditionStatus status,
        String title,
        String dateWords,
        @Nullable LocalDate publishedOn,
        List<ContentsEntry> contents) {

    public EditionView {
        contents = List.copyOf(contents);
    }
}
