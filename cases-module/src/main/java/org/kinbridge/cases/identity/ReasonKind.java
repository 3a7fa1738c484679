package org.kinbridge.cases.identity;

/** A reason for or against two records being one person. No single one proves anything (rule 7 of the domain). */
public enum ReasonKind {
    SAME_NAME(true, 4),
    /** Written differently, or in another script, but with the same consonants. */
    ALIKE_NAME(true, 3),
    SAME_FATHER(true, 3),
    ALIKE_FATHER(true, 2),
    BIRTH_OVERLAPS(true, 2),
    SAME_PLACE(true, 1),
    SAME_SEX(true, 0),
    OTHER_NAME(false, 4),
    OTHER_FATHER(false, 3),
    BIRTH_APART(false, 4),
    OTHER_SEX(false, 3),
    /** A relative of oneself one cannot be. */
    RELATED(false, 6);

    private final boolean speaksFor;
    private final int weight;

    ReasonKind(boolean speaksFor, int weight) {
        this.speaksFor = speaksFor;
        this.weight = weight;
    }

    /** Whether it speaks for the two being one person; otherwise against. */
    public boolean speaksFor() {
        return speaksFor;
    }

    /** Puts suggestions in order, and nothing else; above zero in favour. */
    int order() {
        return speaksFor ? weight : -weight;
    }
}
