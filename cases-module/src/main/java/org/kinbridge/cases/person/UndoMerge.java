package org.kinbridge.cases.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Parts two records again.
 *
 * @param version the version that was on the screen
 * @param reason why they are not one human being; not blank
 * @param owners to whom belongs what was added since the merge, by the keys of the rows; each must be decided
 */
public record UndoMerge(MergeId id, int version, String reason, Map<String, PersonId> owners) {

    private static final int LONGEST = 2000;

    public UndoMerge {
        reason = reason.strip();
        owners = Map.copyOf(owners);
    }

    /** @param added everything that was added since; {@code added[0].owner} is the field of the first */
    void check(PersonMerge merge, List<AddedSince> added) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        problems.rejectIf(reason.isEmpty(), "reason", "persons.merge.error.undoReason")
                .rejectIf(reason.length() > LONGEST, "reason", "person.error.longContact", LONGEST);
        for (int i = 0; i < added.size(); i++) {
            PersonId owner = owners.get(added.get(i).reference().key());
            boolean decided = merge.survivor().equals(owner) || merge.absorbed().equals(owner);
            problems.rejectIf(!decided, "added[" + i + "].owner", "persons.merge.error.owner");
        }
        problems.throwIfAny();
    }

    /** Keys of the rows that belong to this person. */
    Set<String> keysOf(PersonId person) {
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
