package org.kinbridge.core.security;

import jakarta.inject.Inject;
import java.time.Duration;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;

/** What everybody may do with their own account. */
@Boundary
public class OwnAccount {

    private static final String SUBJECT = "account";

    private final AccountRecords records;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AttemptKeys keys;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected OwnAccount() {
        this.records = null;
        this.passwords = null;
        this.attempts = null;
        this.keys = null;
        this.auditTrail = null;
        this.caller = null;
    }

    @Inject
    OwnAccount(
            AccountRecords records,
            Passwords passwords,
            Attempts attempts,
            AttemptKeys keys,
            AuditTrail auditTrail,
            CurrentCaller caller) {
        this.records = records;
        this.passwords = passwords;
        this.attempts = attempts;
        this.keys = keys;
        this.auditTrail = auditTrail;
        this.caller = caller;
    }

    /** @param displayName 1 to 100 characters */
    @AllowedTo({Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void rename(String displayName) {
        Account account = own();
        account.rename(NewAccount.checkedDisplayName(displayName));
        auditTrail.changed("rename-own-account", SUBJECT, account.id());
    }

    /**
     * Ends all other sessions of the account.
     *
     * @return the credential number with which the current session goes on
     * @throws TooManyAttempts if the old password was wrong too often
     */
    @AllowedTo({Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public int changePassword(char[] oldPassword, char[] newPassword) {
        Account account = own();
        NewAccount.checkPassword(newPassword, "newPassword");
        AttemptKey key = keys.of("own-password:" + account.id(), "own-session");
        Duration wait = attempts.begin(key);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        if (!account.hasPassword(passwords, oldPassword)) {
            throw new InvalidInput("oldPassword", "account.error.oldPassword");
        }
        attempts.succeeded(key);
        account.changePassword(passwords.hash(newPassword), false);
        auditTrail.changed("change-own-password", SUBJECT, account.id());
        return account.credentialNumber();
    }

    private Account own() {
        return records.get(caller.staff().account());
    }
}
