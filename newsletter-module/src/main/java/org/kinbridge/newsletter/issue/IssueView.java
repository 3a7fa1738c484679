package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;

/**
 * An issue with everything that the composer shows.
 *
 * @param shownNumber as readers see it
 * @param stage the stage that all its editions have reached
 * @param findings what must be mended before it can be frozen, signed off or published
 * @param warnings what stops nothing, and whoever signs should know
 * @param publishAt when it becomes public by itself; null if it does not
 * @param hinderedAt when that could not be done; null if it was not so
 * @param lastEditorName who changed the issue, or a text in it, last; may be empty
 * @param callerEditedLast whether that is the person who looks: then somebody else signs off
 */
public record IssueView(
        UUID id,
        int version,
        FiledNumber number,
        IssueNumber shownNumber,
        @Nullable LocalDate plannedFor,
        EditionStatus stage,
        List<EditionView> editions,
        List<PlacementView> placements,
        List<Finding> findings,
        List<Finding> warnings,
        Turn turn,
        @Nullable Instant publishAt,
        @Nullable Instant hinderedAt,
        String lastEditorName,
        boolean callerEditedLast) {

    public IssueView {
        editions = List.copyOf(editions);
        placements = List.copyOf(placements);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }

    /** What a change must be based on. */
    public IssueVersion seen() {
        return new IssueVersion(id, version);
    }
}
