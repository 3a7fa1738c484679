package org.kinbridge.cases.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** How long each kind of personal data is kept (rule 11); the administrator decides. */
@Boundary
public class RetentionPeriods {

    private final Periods periods;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RetentionPeriods() {
        this.periods = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    RetentionPeriods(Periods periods, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.periods = periods;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The periods of all kinds of data that this installation keeps. */
    @AllowedTo({Role.ADMINISTRATOR, Role.COORDINATOR})
    public List<PeriodView> all() {
        return periods.inForce();
    }

    /**
     * Sets periods; only those that differ from what is in force are a change.
     *
     * @throws InvalidInput naming {@code months[i]} for each that is no period; then nothing is set
     * @throws StaleVersion if somebody else set one of them meanwhile
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public void set(List<SetPeriod> commands) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        for (int i = 0; i < commands.size(); i++) {
            int months = commands.get(i).months();
            problems.rejectIf(
                    months < 1 || months > SetPeriod.LONGEST,
                    "months[" + i + "]",
                    "retention.error.months",
                    SetPeriod.LONGEST);
        }
        problems.throwIfAny();
        commands.forEach(this::set);
    }

    private void set(SetPeriod command) {
        int inForce = periods.kind(command.kind()).defaultMonths();
        RetentionPeriod set = periods.find(command.kind());
        if ((set == null ? -1 : set.version()) != command.version()) {
            throw new StaleVersion();
        }
        if (command.months() == (set == null ? inForce : set.months())) {
            return;
        }
        if (set == null) {
            periods.add(new RetentionPeriod(
                    command.kind(), command.months(), caller.staff().account(), clock.instant()));
        } else {
            set.become(command.months(), caller.staff().account(), clock.instant());
        }
        auditTrail.changed("set-retention-period", "retention-period", command.kind(), command.months() + " months");
    }
}
