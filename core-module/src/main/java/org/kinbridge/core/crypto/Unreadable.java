package org.kinbridge.core.crypto;

import org.kinbridge.core.problem.Problem;

/** A sealed value cannot be opened: its key was destroyed, it was moved from its place, or it was tampered with. */
public class Unreadable extends Problem {

    private static final long serialVersionUID = 1L;

    public Unreadable(Throwable cause) {
        super("problem.unreadable");
        initCause(cause);
    }

    public Unreadable() {
        super("problem.unreadable");
    }
}
