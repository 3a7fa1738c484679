package org.kinbridge.cases.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;

/**
 * A promise as it stands today.
 *
 * @param version to hand back with a change
 * @param to to whom it is owed now
 * @param settledAt when it was kept or taken back; null while it is owed
 * @param why why it was taken back; empty otherwise
 */
public record PromiseView(
        PromiseId id,
        int version,
        ConversationId conversation,
        PersonId to,
        LocalDate dueOn,
        PromiseState state,
        @Nullable Instant settledAt,
        @Nullable AccountId settledBy,
        String what,
        String why) {}
