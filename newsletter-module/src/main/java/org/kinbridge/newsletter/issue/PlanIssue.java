package org.kinbridge.newsletter.issue;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A plan for an issue.
 *
 * @param titles a title for each edition that shall appear; a title may be empty
 */
public record PlanIssue(int number, @Nullable LocalDate plannedFor, Map<Language, String> titles) {

    public PlanIssue {
        titles = Map.copyOf(titles);
    }
}
