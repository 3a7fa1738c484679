package org.kinbridge.cases.figures;

/** What became of what was promised to a family. */
public enum PromiseOutcome {
    KEPT_IN_TIME,
    KEPT_LATE,
    WITHDRAWN,
    NOT_YET_DUE,
    OVERDUE
}
