package org.kinbridge.newsletter.article;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Colleague;

/**
 * One side of a hand-over, with the name as it was then.
 *
 * @param account null for nobody in particular, and for the program itself
 */
record Party(@Nullable UUID account, String name) {

    static Party nobody() {
        return new Party(null, "");
    }

    static Party of(Caller caller) {
        AccountId account = caller.accountOrNull();
        return new Party(
                account == null ? null : account.value(), caller instanceof Caller.Staff staff ? staff.name() : "");
    }

    static Party of(Colleague colleague) {
        return new Party(colleague.id().value(), colleague.name());
    }

    boolean isSomebody() {
        return account != null;
    }

    boolean isSameAs(Party other) {
        return isSomebody() && Objects.equals(account, other.account);
    }
}
