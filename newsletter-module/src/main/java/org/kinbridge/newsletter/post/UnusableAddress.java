package org.kinbridge.newsletter.post;

import org.kinbridge.core.problem.Problem;

/** What was typed is not an e-mail address that mail can safely be sent to. Nothing was changed. */
public class UnusableAddress extends Problem {

    private static final long serialVersionUID = 1L;

    private final AddressFault fault;

    public UnusableAddress(AddressFault fault) {
        super(fault.messageKey());
        this.fault = fault;
    }

    public AddressFault fault() {
        return fault;
    }
}
