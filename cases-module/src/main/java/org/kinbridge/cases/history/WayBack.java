package org.kinbridge.cases.history;

/** How one kind of record gets an earlier value back: always by the boundary that changes it, never past its rules. */
interface WayBack {

    /** @throws org.kinbridge.core.problem.NotFound if there is nothing to go back to */
    EarlierView view(EarlierId id);

    void restore(RestoreEarlier command);
}
