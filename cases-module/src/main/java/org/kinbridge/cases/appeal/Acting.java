package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;

/** Says who takes a step now. Times are cut to microseconds, as the database keeps them. */
@ApplicationScoped
class Acting {

    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Acting() {
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Acting(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Appeal.Actor actor() {
        Caller who = caller.get();
        String name = who instanceof Caller.Staff staff ? staff.name() : who.auditName();
        return new Appeal.Actor(name, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
