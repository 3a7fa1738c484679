package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;

/** Who saved a revision, when, and in which sitting if it was in the editor. The program itself has no account and no name. */
record SavedBy(
        @Nullable UUID account,
        String name,
        Instant at,
        @Nullable Sitting sitting) {

    SavedBy(@Nullable UUID account, String name, Instant at) {
        this(account, name, at, null);
    }

    SavedBy in(Sitting where) {
        return new SavedBy(account, name, at, where);
    }

    static SavedBy of(Caller caller, Instant at) {
        AccountId account = caller.accountOrNull();
        return new SavedBy(
                account == null ? null : account.value(), caller instanceof Caller.Staff staff ? staff.name() : "", at);
    }
}
