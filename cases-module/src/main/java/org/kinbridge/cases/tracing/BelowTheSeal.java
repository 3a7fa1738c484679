package org.kinbridge.cases.tracing;

import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.Refused;

/** Keeps what lies below the seal of a request, and says what of it may come up to the open face. */
public interface BelowTheSeal {

    /**
     * Whether the request may show this state from now on, because the caller, who has opened the seal, has just written
     * down that it was relayed with the sought person's consent, or that the family was told of a death.
     *
     * @param target {@link TracingState#RELAYED} or {@link TracingState#FAMILY_TOLD}
     */
    boolean lets(CaseId caseId, TracingRequestId request, TracingState target);

    /**
     * Two requests of one case become one: whoever opens the seal of the one that goes on reads both from now on. The
     * same is done and said whatever lies under the seals, and if nothing does.
     *
     * @throws Refused while one of the two seals is open to somebody, or asked for: no opening spans a merge
     */
    void join(CaseId caseId, TracingRequestId goesOn, TracingRequestId duplicate);

    /** The two are parted again; everything stays under the seal that it was written under. @throws Refused as above */
    void part(CaseId caseId, TracingRequestId goesOn, TracingRequestId duplicate);
}
