package org.kinbridge.core.security;

import org.kinbridge.core.problem.Problem;

/** The caller's role does not allow the use case. */
public class AccessDenied extends Problem {
    private static final long serialVersionUID = 1L;

    public AccessDenied() {
        super("problem.accessDenied");
    }
}
