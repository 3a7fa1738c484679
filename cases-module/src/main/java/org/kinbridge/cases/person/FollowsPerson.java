package org.kinbridge.cases.person;

import java.util.List;
import java.util.UUID;
import org.kinbridge.core.problem.Refused;

/**
 * A feature whose rows point to persons, so that it has a say in a merge. That they follow the merge needs nothing of
 * it: every column with a foreign key to {@code cases.person} does.
 */
public interface FollowsPerson {

    /** The table, with its schema. */
    String table();

    /** What staff call this row, and where to look at it. */
    RowWords describe(UUID row);

    /**
     * Says why these two cannot become one.
     *
     * @throws Refused in words, with what would make it possible
     */
    default void requireMergeable(PersonId survivor, PersonId absorbed) {
        // most features have nothing against it
    }

    /** Takes out rows of which only one can be where both persons have one. @return what was taken out, whole */
    default List<WholeRow> setAside(PersonId survivor, PersonId absorbed) {
        return List.of();
    }

    /** Puts back a row that was taken out, exactly as it was. */
    default void putBack(WholeRow row) {
        throw new UnsupportedOperationException(table());
    }
}
