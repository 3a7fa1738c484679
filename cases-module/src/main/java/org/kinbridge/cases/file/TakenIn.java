package org.kinbridge.cases.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * What became of one row of the older books.
 *
 * @param newCase whether the case was opened for it
 * @param newEnquirer whether the enquirer was not on record before
 * @param added ids of the records that were made about a person who was on record before: the request, the kinship, the
 *     facts; empty if the person sought is new, and so everything about that person
 */
public record TakenIn(
        int row,
        CaseId caseId,
        PersonId sought,
        PersonId enquirer,
        boolean newCase,
        boolean newEnquirer,
        List<UUID> added) {
    public TakenIn {
        added = List.copyOf(added);
    }

    /** With more of what was added about a person on record. */
    public TakenIn with(Collection<UUID> more) {
        List<UUID> all = new ArrayList<>(added);
        all.addAll(more);
        return new TakenIn(row, caseId, sought, enquirer, newCase, newEnquirer, all);
    }

    /** Whether the person sought was not on record before. */
    public boolean newSought() {
        return added.isEmpty();
    }
}
