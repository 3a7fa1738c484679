package org.kinbridge.cases.appeal;

import org.kinbridge.core.problem.StaleVersion;

/** Somebody else saved another text since the letter was opened. Carries it, so that both can be shown side by side. */
public class ChangedMeanwhile extends StaleVersion {

    private static final long serialVersionUID = 1L;

    private final transient AppealView theirs;

    ChangedMeanwhile(AppealView theirs) {
        this.theirs = theirs;
    }

    /** The appeal as it stands now. */
    public AppealView theirs() {
        return theirs;
    }
}
