package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.KeptForATime;

/**
 * Cases all of whose requests have ended, at least one after it had been taken up. Families come back after decades, and
 * courts and commissions ask later still: thirty years, unless the administrator decides otherwise.
 */
@ApplicationScoped
class ClosedCase implements KeptForATime {

    private final EndedCases cases;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClosedCase() {
        this.cases = null;
    }

    @Inject
    ClosedCase(EndedCases cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "closed-case";
    }

    @Override
    public int defaultMonths() {
        return 360;
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
                "exists (select 1 from cases.tracing_request c where c.case_id = e.case_id and c.state = 'CLOSED' and c.duplicate_of is null)");
    }
}
