package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;

/** Who saved a revision, and when. The program itself has no account and no name. */
record SavedBy(@Nullable UUID account, String name, Instant at) {

    static SavedBy of(Caller caller, Instant at) {
        AccountId account = caller.accountOrNull();
        return new SavedBy(
                account == null ? null : account.value(), caller instanceof Caller.Staff staff ? staff.name() : "", at);
    }
}
