package org.kinbridge.core.problem;

/** A rule of the domain forbids the step now. The text says which rule, and what would make it possible. */
public class Refused extends Problem {
    private static final long serialVersionUID = 1L;

    public Refused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
