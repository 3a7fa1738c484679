package org.kinbridge.core.time;

import org.kinbridge.core.problem.Problem;

/** The words say no date that can be relied upon. The message says what to write instead. */
public class UnreadableDate extends Problem {
    private static final long serialVersionUID = 1L;

    /** @param messageKey {@code date.problem.*}, with the words as its first argument */
    UnreadableDate(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
