package org.kinbridge.newsletter.issue;

import org.kinbridge.newsletter.article.VersionStatus;

/** Where a piece of an issue stands in one edition, for a look from afar. */
public enum CellState {
    /** It is only for another edition. */
    NOT_HERE,
    /** There are no words for this edition yet. */
    MISSING,
    /** Somebody writes, translates or reads it. */
    UNDERWAY,
    /** Nobody has to do anything with it any more. */
    READY,
    /** It may not be printed: its clearance does not hold, or it was taken back. */
    STOPPED;

    static CellState of(PlacedWork work, ShownPiece piece) {
        if (!work.mayBePrinted() || piece.status() == VersionStatus.RETRACTED) {
            return STOPPED;
        }
        return piece.approved() || !piece.status().isOpen() ? READY : UNDERWAY;
    }
}
