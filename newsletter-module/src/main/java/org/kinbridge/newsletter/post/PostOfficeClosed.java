package org.kinbridge.newsletter.post;

import org.kinbridge.core.problem.Problem;

/** The mail server cannot be reached, or does not let us in. Nothing was sent. */
public class PostOfficeClosed extends Problem {

    private static final long serialVersionUID = 1L;

    PostOfficeClosed(Throwable cause) {
        super("mailings.serverClosed");
        initCause(cause);
    }
}
