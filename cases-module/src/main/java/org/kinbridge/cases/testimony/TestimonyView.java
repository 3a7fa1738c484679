package org.kinbridge.cases.testimony;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A testimony as its reader may see it.
 *
 * @param witness the name, or the pseudonym; never the real name of a witness who has a pseudonym
 * @param person who it is; null under a pseudonym
 * @param realNameKept whether a real name is sealed behind the pseudonym
 * @param insider whether the reader answers for the case, and so may open the real name
 * @param takenOn null if nobody remembers
 * @param standing what can still be done with it
 */
public record TestimonyView(
        TestimonyId id,
        CaseId caseId,
        String witness,
        @Nullable PersonId person,
        boolean realNameKept,
        boolean insider,
        @Nullable FuzzyDate takenOn,
        TestimonyWay way,
        String language,
        Instant recordedAt,
        AccountId recordedBy,
        Standing standing,
        List<StatementView> statements) {

    public TestimonyView {
        statements = List.copyOf(statements);
    }

    public boolean withdrawn() {
        return standing.withdrawn() != null;
    }

    /** Whether a part of it may go into print, once it is cleared. */
    public boolean printable() {
        return !withdrawn()
                && statements.stream().anyMatch(statement -> statement.release().reaches(ReleaseLevel.PUBLIC));
    }

    public boolean pseudonymous() {
        return person == null;
    }
}
