package org.kinbridge.cases.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.problem.Refused;

/** Whether a message may leave the house now, and with whom. Looks at the open face of the request alone. */
@ApplicationScoped
class Takers {

    /** After the safety check, and before the end. */
    private static final Set<TracingState> SEARCHED =
            Set.of(TracingState.OPEN, TracingState.DORMANT, TracingState.RELAYED);

    private final TracingRequests requests;
    private final Bodies bodies;
    private final Consents consents;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Takers() {
        this.requests = null;
        this.bodies = null;
        this.consents = null;
    }

    @Inject
    Takers(TracingRequests requests, Bodies bodies, Consents consents) {
        this.requests = requests;
        this.bodies = bodies;
        this.consents = consents;
    }

    /** @throws Refused with the reason */
    void requireMayTake(FamilyMessage message, HandOver command) {
        boolean searched = SEARCHED.contains(
                requests.goingOn(message.caseId(), message.request()).state());
        if (!searched) {
            throw new Refused("messages.refused.notSearched");
        }
        BodyId body = command.body();
        if (command.way() == HandingWay.BODY && body != null) {
            bodies.requireMayReceive(body);
            consents.requireNotTakenBack(
                    message.caseId(), bodies.get(body).entry().kind().recipient());
        }
    }
}
