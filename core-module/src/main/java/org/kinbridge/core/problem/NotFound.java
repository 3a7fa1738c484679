package org.kinbridge.core.problem;

/** There is no such record, or none that the caller may know of: the two look the same. */
public class NotFound extends Problem {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("problem.notFound");
    }
}
