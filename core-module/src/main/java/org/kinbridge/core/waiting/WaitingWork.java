package org.kinbridge.core.waiting;

import java.util.List;
import org.kinbridge.core.security.Caller;

/** A feature that has something to wait for. Each feature offers one bean; the page Today gathers them all. */
public interface WaitingWork {

    /** What waits for this person now; empty if the role has no business here. */
    List<Waiting> waitingFor(Caller.Staff person);
}
