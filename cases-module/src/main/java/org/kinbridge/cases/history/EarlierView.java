package org.kinbridge.cases.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;

/**
 * What there is now, and what it would be again.
 *
 * @param changedAt when the earlier value was given up
 * @param fields before is what stands now, after is what stood then and would stand again
 * @param version of the record now; to be given back with the command
 * @param needsReason whether somebody has to say why
 */
public record EarlierView(
        Instant changedAt,
        @Nullable PersonId about,
        String name,
        List<FieldChange> fields,
        int version,
        boolean needsReason) {

    public EarlierView {
        fields = List.copyOf(fields);
    }

    /** Whether anything would change. */
    public boolean differs() {
        return fields.stream()
                .anyMatch(field -> field.after() instanceof HistoryValue.Hidden
                        || !java.util.Objects.equals(field.before(), field.after()));
    }
}
