package org.kinbridge.cases.tracing;

import org.kinbridge.cases.reference.CaseId;

/** Keeps what lies below the seal of a request, and says what of it may come up to the open face. */
public interface BelowTheSeal {

    /**
     * Whether the request may show this state from now on, because the caller, who has opened the seal, has just written
     * down that it was relayed with the sought person's consent, or that the family was told of a death.
     *
     * @param target {@link TracingState#RELAYED} or {@link TracingState#FAMILY_TOLD}
     */
    boolean lets(CaseId caseId, TracingRequestId request, TracingState target);
}
