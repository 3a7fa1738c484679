package org.kinbridge.cases.file;

import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.security.AccountId;

/**
 * A line of the list of cases.
 *
 * @param enquirer name of the principal enquirer
 * @param sought names of the sought persons
 * @param states of the requests, in the same order, as everybody may see them
 */
public record CaseRow(
        CaseId id,
        CaseReference reference,
        AccountId caseworker,
        Instant openedAt,
        String enquirer,
        List<String> sought,
        List<TracingState> states) {
    public CaseRow {
        sought = List.copyOf(sought);
        states = List.copyOf(states);
    }
}
