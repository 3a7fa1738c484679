package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.YearNumber;

/**
 * A plan for an issue.
 *
 * @param publication whose issue it is; that never changes
 * @param number the running number
 * @param inYear year and number in the year, if the issue shows them; null for the next ones
 * @param titles a title for each edition that shall appear; a title may be empty
 */
public record PlanIssue(
        PublicationId publication,
        int number,
        @Nullable YearNumber inYear,
        @Nullable LocalDate plannedFor,
        Map<Language, String> titles) {

    public PlanIssue {
        titles = Map.copyOf(titles);
    }

    /** A plan that leaves the number in the year, if it is shown, to what follows. */
    public PlanIssue(
            PublicationId publication, int number, @Nullable LocalDate plannedFor, Map<Language, String> titles) {
        this(publication, number, null, plannedFor, titles);
    }
}
