package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;

/**
 * An issue in the list of issues.
 *
 * @param shownNumber as readers see it
 */
public record IssueRow(
        UUID id,
        FiledNumber number,
        IssueNumber shownNumber,
        @Nullable LocalDate plannedFor,
        EditionStatus stage,
        List<EditionRow> editions) {

    public IssueRow {
        editions = List.copyOf(editions);
    }
}
