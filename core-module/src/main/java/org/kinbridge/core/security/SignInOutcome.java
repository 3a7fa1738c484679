package org.kinbridge.core.security;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {

    /**
     * Name and password belong together.
     *
     * @param credentialNumber to be kept with the session: it ends when the account's number changes
     */
    record Welcome(AccountView account, int credentialNumber) implements SignInOutcome {}

    /** They do not, or the account is closed; which of these is not told. */
    record Wrong() implements SignInOutcome {}

    /** Nothing was tried: so long must pass first. */
    record Wait(Duration time) implements SignInOutcome {}
}
