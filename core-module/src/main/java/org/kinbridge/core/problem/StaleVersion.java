package org.kinbridge.core.problem;

/** Somebody else saved the record since it was opened. Nothing was overwritten. */
public class StaleVersion extends Problem {
    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("problem.stale");
    }
}
