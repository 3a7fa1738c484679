package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An issue in the list of issues. */
public record IssueRow(
        UUID id, int number, @Nullable LocalDate plannedFor, EditionStatus stage, List<EditionRow> editions) {

    public IssueRow {
        editions = List.copyOf(editions);
    }
}
