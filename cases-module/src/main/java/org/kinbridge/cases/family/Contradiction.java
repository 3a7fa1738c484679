package org.kinbridge.cases.family;

import java.util.List;
import org.kinbridge.cases.person.PersonId;

/**
 * Statements that do not go together.
 *
 * @param certain whether they exclude each other whatever the true dates are; otherwise they are only unlikely
 * @param people whom the sentence names, in its order
 */
public record Contradiction(Kind kind, boolean certain, List<PersonId> people) {

    /** What does not go together; each has a sentence that names the people. */
    public enum Kind {
        /** {0} is a parent of {1}, but was born after. */
        PARENT_BORN_AFTER_CHILD,
        /** {0} is a parent of {1}, but less than twelve years older. */
        PARENT_TOO_YOUNG,
        /** {0} is the mother of {1}, but more than fifty-five years older. */
        MOTHER_TOO_OLD,
        /** {0} is a parent of {1}, but had died before. */
        BORN_AFTER_DEATH,
        /** {0} is a grandparent of {1}, but less than twenty-four years older. */
        GRANDPARENT_TOO_YOUNG,
        /** {0} is a descendant of himself or herself. */
        OWN_ANCESTOR,
        /** The term for {0} does not fit the sex. */
        SEX,
        /** {0} and {1} are both the mother of {2}. */
        TWO_MOTHERS,
        /** {0} and {1} are both the father of {2}. */
        TWO_FATHERS,
        /** {0} has more than two parents: among them {1}. */
        THREE_PARENTS,
        /** {0} and {1} are a couple, and brother and sister. */
        COUPLE_OF_SIBLINGS,
        /** {0} and {1} are a couple, and parent and child or grandchild. */
        COUPLE_IN_LINE,
        /** {0} and {1} are stated to be related in two ways that exclude each other. */
        TWO_KINSHIPS,
        /** {0} and {1} are of one mother, but more than forty-five years lie between their births. */
        SIBLINGS_FAR_APART
    }

    public Contradiction {
        people = List.copyOf(people);
    }
}
