package org.kinbridge.cases.message;

import java.util.List;
import org.kinbridge.core.problem.Refused;

/** What came of one message so far, in the order in which it was written down: decides what may come next. */
record Course(List<OutcomeContent> contents) {

    Course {
        contents = List.copyOf(contents);
    }

    /**
     * Rule 1: what comes from the sought person is taken in only if the person gave it freely, and the family is told of
     * nothing but that.
     *
     * @throws Refused with the reason
     */
    void requireMayBeFollowedBy(NewOutcome next) {
        next.kind().after().filter(before -> !has(before)).ifPresent(before -> {
            throw new Refused("messages.refused.notArranged");
        });
        if (next.kind().fromSoughtPerson() && !next.freely()) {
            throw new Refused("messages.refused.notFreely");
        }
        boolean something = contents.stream().anyMatch(content -> content.kind().fromSoughtPerson());
        if (next.kind() == OutcomeKind.FAMILY_TOLD && !something) {
            throw new Refused("messages.refused.nothingToTell");
        }
    }

    private boolean has(OutcomeKind kind) {
        return contents.stream().anyMatch(content -> content.kind() == kind);
    }
}
