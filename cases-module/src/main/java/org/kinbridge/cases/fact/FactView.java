package org.kinbridge.cases.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A fact as it was taken down.
 *
 * @param when null if nobody knows
 * @param supersededBy the fact that stands in its place; null while it stands itself
 * @param why why it was superseded; empty while it stands
 */
public record FactView(
        FactId id,
        int version,
        CaseId caseId,
        PersonId about,
        FactKind kind,
        @Nullable FuzzyDate when,
        String where,
        String what,
        String source,
        Hearing hearing,
        Confidence confidence,
        Instant recordedAt,
        @Nullable FactId supersededBy,
        String why) {

    /** Whether it stands, that is, has not been superseded. */
    public boolean stands() {
        return supersededBy == null;
    }
}
