package org.kinbridge.newsletter.subscription;

import org.kinbridge.core.problem.Problem;

/** One client asks more often than a person would. Says nothing about any address. */
public class TooManyAttempts extends Problem {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("readers.site.tooMany");
    }
}
