package org.kinbridge.cases.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How things were before a merge; kept sealed.
 *
 * @param moved what pointed to the absorbed record
 * @param own what pointed to the surviving one already
 * @param contacts contact points that were sealed anew
 * @param documents document numbers that were sealed anew
 * @param copiedNames the copies that the surviving record got
 * @param sexTaken whether the surviving record, of unknown sex, took the other's
 * @param vitalTaken whether it took the other's vital status
 * @param names all names of the surviving record from then on; null in a snapshot of an older version
 * @param aside rows that were taken out, since only one of two could stay
 */
record MergeSnapshot(
        List<PersonReference> moved,
        List<PersonReference> own,
        List<UUID> contacts,
        List<UUID> documents,
        List<UUID> copiedNames,
        boolean sexTaken,
        boolean vitalTaken,
        List<WholeRow> aside,
        @Nullable List<UUID> names) {
    MergeSnapshot {
        moved = List.copyOf(moved);
        own = List.copyOf(own);
        contacts = List.copyOf(contacts);
        documents = List.copyOf(documents);
        copiedNames = List.copyOf(copiedNames);
        aside = List.copyOf(aside);
        names = names == null ? null : List.copyOf(names);
    }
}
