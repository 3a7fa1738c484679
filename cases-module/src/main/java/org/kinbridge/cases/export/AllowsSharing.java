package org.kinbridge.cases.export;

import java.util.Collection;
import java.util.Set;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * Says whether somebody's data may leave the house for a purpose. The consents of the case answer it; where
 * nobody answers, the answer is no, and where several do, each has to allow it.
 */
public interface AllowsSharing {

    /** What for. */
    enum Purpose {
        /** A registry of missing persons: the names, the sex and the date of birth of the person, and nothing else. */
        PERSON_FINDER
    }

    /**
     * Those of these persons whom a consent that stands today covers, as people of this case, for this purpose. Runs
     * in the caller's transaction.
     */
    Set<PersonId> allowed(CaseId file, Collection<PersonId> persons, Purpose purpose);
}
