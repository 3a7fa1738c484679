package org.kinbridge.cases.reference;

/** A feature that keeps something of a case, so that the erasure of the case reaches it. */
public interface KeptWithCase {

    /** Erases everything that the feature keeps of this case, its history included. Runs in the caller's transaction. */
    void erase(CaseId id);
}
