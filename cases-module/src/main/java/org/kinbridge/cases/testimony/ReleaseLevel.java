package org.kinbridge.cases.testimony;

/** How far a statement may go; each level includes those before it. */
public enum ReleaseLevel {
    /** Only those who answer for the case: the caseworker in charge, and coordinators. */
    CASE,
    /** Everybody who works with case files. */
    STAFF,
    /** Bodies that are written to, in an appeal. */
    BODIES,
    /** Print, after a clearance like any other text. */
    PUBLIC;

    /** Whether what has this level may be shown to this audience. */
    public boolean reaches(ReleaseLevel audience) {
        return compareTo(audience) >= 0;
    }
}
