package org.kinbridge.cases.person;

import org.kinbridge.core.problem.InvalidInput;

/** Who is meant: somebody not yet on record, or somebody chosen from those who are. */
public sealed interface GivenPerson permits NewPerson, OnRecord {

    /** Rejects what cannot be a person; field names begin with the prefix. */
    void check(String prefix, InvalidInput.Collector problems);
}
