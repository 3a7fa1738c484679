package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/** Cases none of whose requests was taken up: the association has no further reason to keep them for long. */
@ApplicationScoped
class RefusedCase implements KeptForATime {

    private final EndedCases cases;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RefusedCase() {
        this.cases = null;
    }

    @Inject
    RefusedCase(EndedCases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "refused-case";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public boolean endsWithErasure() {
        return true;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return cases.endedBefore(
                before,
                most,
                "not exists (select 1 from cases.tracing_request c where c.case_id = e.case_id and c.state = 'CLOSED' and c.duplicate_of is null)");
    }
}
