package org.kinbridge.cases.reference;

import java.util.Collection;
import java.util.UUID;

/** Lets go of persons whom no record of any case names any more, with everything that is their own and their keys. */
public interface LooseEnds {

    /** Those of these persons whom some case still names stay. Runs in the caller's transaction. */
    void forget(Collection<UUID> people);
}
