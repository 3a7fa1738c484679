package org.kinbridge.cases.testimony;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * The parts of a testimony that may go into print once they are cleared, and nothing else of it.
 *
 * @param number of this text; another one after any edit of it
 * @param witness the name, or the pseudonym
 * @param person who it is; null under a pseudonym
 * @param parts in order; empty if none may be printed
 */
public record PublishableTestimony(
        TestimonyId id,
        CaseId file,
        int number,
        String witness,
        @Nullable PersonId person,
        List<String> parts) {

    public PublishableTestimony {
        parts = List.copyOf(parts);
    }

    public boolean pseudonymous() {
        return person == null;
    }
}
