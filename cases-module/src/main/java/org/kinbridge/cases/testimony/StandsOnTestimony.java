package org.kinbridge.cases.testimony;

import java.util.List;
import org.kinbridge.cases.consent.Consequence;

/** A feature that lets out what a witness has said, so that a withdrawal reaches it at once. */
public interface StandsOnTestimony {

    /** What a withdrawal would stop, and what it could not call back any more. Changes nothing. */
    List<Consequence> consequences(TestimonyId id);

    /** Stops it all. Runs in the transaction of the withdrawal: either both happen or none. */
    void stop(TestimonyId id);
}
