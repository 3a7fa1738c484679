package org.kinbridge.cases.reference;

import java.util.List;

/** A feature that keeps something of a case, so that the erasure of the case reaches it. */
public interface KeptWithCase {

    /** Erases everything that the feature keeps of this case, its history included. Runs in the caller's transaction. */
    void erase(CaseId id);

    /**
     * When its turn comes, the smallest first. Who finds its records through those of another feature goes before that
     * one; the file itself, at 100, goes last.
     */
    default int turn() {
        return 50;
    }

    /**
     * The kind of data that it keeps, if that has a retention period shorter than the case: {@code testimonies},
     * {@code family-messages}; empty if it goes with the case alone.
     */
    default String part() {
        return "";
    }

    /** What left the house and cannot be called back; asked before anything is erased. */
    default List<BeyondRecall> beyondRecall(CaseId id) {
        return List.of();
    }
}
