package org.kinbridge.cases.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A conversation with an enquirer, or an attempt at one.
 *
 * @param with somebody who asks in the case
 * @param on the day on which it was; not in the future
 * @param said what was said, by both sides; may be empty if there was none
 * @param asked what the family asked for; may be empty
 * @param promises none if nobody was reached
 */
public record NewConversation(
        @Nullable PersonId with,
        @Nullable LocalDate on,
        ContactWay way,
        Reach reach,
        String said,
        String asked,
        List<NewPromise> promises) {

    private static final int LONGEST = 8000;

    public NewConversation {
        said = said.strip();
        asked = asked.strip();
        promises = List.copyOf(promises);
    }

    /** Gathers what is wrong in {@code with}, {@code on}, {@code said}, {@code asked}, {@code promises[0].what} ... */
    void check(boolean withEnquirer, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(!withEnquirer, "with", "contacts.error.with")
                .rejectIf(on == null || on.isAfter(today), "on", "contacts.error.on")
                .rejectIf(reach.heard() && said.isEmpty() && asked.isEmpty(), "said", "contacts.error.said")
                .rejectIf(said.length() > LONGEST, "said", "contacts.error.long", LONGEST)
                .rejectIf(asked.length() > LONGEST, "asked", "contacts.error.long", LONGEST);
        if (!reach.heard() && !promises.isEmpty()) {
            problems.reject("promises[0].what", "contacts.error.nobodyToPromise");
            return;
        }
        for (int i = 0; i < promises.size(); i++) {
            promises.get(i).check("promises[" + i + "].", on == null ? today : on, problems);
        }
    }
}
