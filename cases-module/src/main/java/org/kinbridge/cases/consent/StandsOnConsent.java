package org.kinbridge.cases.consent;

import java.util.List;
import org.kinbridge.cases.reference.CaseId;

/** A feature that does something because a family has agreed to it, so that a withdrawal reaches it at once. */
public interface StandsOnConsent {

    /** What a withdrawal of this use would stop, and what it could not call back any more. Changes nothing. */
    List<Consequence> consequences(CaseId id, ConsentUse use);

    /** Stops it all. Runs in the transaction of the withdrawal: either both happen or none. */
    void stop(CaseId id, ConsentUse use);
}
