package org.kinbridge.cases.person;

/** On what a vital status rests. */
public enum VitalBasis {
    /** Nothing is stated. */
    NOT_STATED(false),
    /** The family told it: they know already, so that it betrays nothing to them. */
    FAMILY(true),
    /** The person told it, or was met. */
    IN_PERSON(false),
    /** A paper says so. */
    DOCUMENT(false),
    /** Somebody saw it. */
    WITNESS(false),
    /** A body wrote it. */
    BODY(false);

    private final boolean openOfSought;

    VitalBasis(boolean openOfSought) {
        this.openOfSought = openOfSought;
    }

    /**
     * Whether it may stand openly beside a sought person (rules 1, 2 and 8 of the domain): whatever the association
     * has learned by itself belongs under the seal.
     */
    public boolean openOfSought() {
        return openOfSought;
    }
}
