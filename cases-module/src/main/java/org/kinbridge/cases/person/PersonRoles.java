package org.kinbridge.cases.person;

import java.util.Collection;
import java.util.List;

/** A feature in which people have roles. What it says may be read by all staff of cases: nothing sealed belongs here. */
public interface PersonRoles {

    /** All roles of these persons in this feature. Runs in the caller's transaction. */
    List<PersonRole> of(Collection<PersonId> persons);
}
