package org.kinbridge.cases.succession;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A successor is named.
 *
 * @param former somebody who asks in the case
 * @param on when the former enquirer died or stepped back; not in the future
 * @param told who told us, and how; a death is not taken from a rumour
 * @param successor null if nobody was chosen
 */
public record NameSuccessor(
        @Nullable PersonId former,
        EnquirerEnding ending,
        @Nullable LocalDate on,
        String told,
        @Nullable Successor successor) {

    private static final int LONGEST = 2000;

    public NameSuccessor {
        told = told.strip();
    }

    void check(boolean formerAsks, boolean successorFits, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(!formerAsks, "former", "succession.error.former")
                .rejectIf(on == null || on.isAfter(today), "on", "succession.error.on")
                .rejectIf(told.isEmpty() || told.length() > LONGEST, "told", "succession.error.told", LONGEST)
                .rejectIf(!successorFits, "successor", "succession.error.successor");
    }
}
