package org.kinbridge.cases.appeal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * What is known of a body.
 *
 * @param address          postal or electronic, in lines
 * @param languages        in which it reads letters, in words
 * @param ofStateConcerned an authority of the State that the sought persons must be kept from
 * @param rules            what it accepts, what a submission must hold, deadlines; may be empty
 * @param rulesSource      where the rules are written; needed where there are rules
 * @param rulesCheckedOn   when somebody last looked there
 * @param replyDays        days after which a reply is overdue, 1 to 3650
 */
public record BodyEntry(
        String name,
        BodyKind kind,
        String address,
        String languages,
        boolean ofStateConcerned,
        String rules,
        String rulesSource,
        @Nullable LocalDate rulesCheckedOn,
        int replyDays) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_WAIT = 3650;

    public BodyEntry {
        name = name.strip();
        address = address.strip();
        languages = languages.strip();
        rules = rules.strip();
        rulesSource = rulesSource.strip();
    }

    /** @return the day of checking. @throws InvalidInput if a particular is missing or impossible */
    LocalDate check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(name.isEmpty() || name.length() > LONGEST_NAME, "name", "appeals.body.error.name")
                .rejectIf(address.length() > LONGEST, "address", "appeals.error.long", LONGEST)
                .rejectIf(rules.length() > LONGEST, "rules", "appeals.error.long", LONGEST)
                .rejectIf(!rules.isEmpty() && rulesSource.isEmpty(), "rulesSource", "appeals.body.error.source")
                .rejectIf(
                        rulesCheckedOn == null || rulesCheckedOn.isAfter(today), "rulesCheckedOn", "appeals.error.day")
                .rejectIf(
                        replyDays < 1 || replyDays > LONGEST_WAIT,
                        "replyDays",
                        "appeals.body.error.replyDays",
                        LONGEST_WAIT)
                .throwIfAny();
        return Objects.requireNonNull(rulesCheckedOn);
    }
}
