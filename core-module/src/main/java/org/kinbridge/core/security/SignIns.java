package org.kinbridge.core.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;

/** Signing in: slowed down for those who guess, never closed to the owner. */
@Boundary
public class SignIns {

    private final AccountRecords records;
    private final Passwords passwords;
    private final Attempts attempts;
    private final AttemptKeys keys;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SignIns() {
        this.records = null;
        this.passwords = null;
        this.attempts = null;
        this.keys = null;
        this.auditTrail = null;
    }

    @Inject
    SignIns(AccountRecords records, Passwords passwords, Attempts attempts, AttemptKeys keys, AuditTrail auditTrail) {
        this.records = records;
        this.passwords = passwords;
        this.attempts = attempts;
        this.keys = keys;
        this.auditTrail = auditTrail;
    }

    /**
     * Takes the same time whether there is such a name or not, and answers at once when it has to be waited.
     *
     * @param address network address from which the attempt comes
     */
    @OpenToAll
    public SignInOutcome signIn(String name, char[] password, String address) {
        AttemptKey key = keys.of(name, address);
        Duration wait = attempts.begin(key);
        if (!wait.isZero()) {
            return new SignInOutcome.Wait(wait);
        }
        Optional<Account> account = records.named(name);
        boolean right = account.map(known -> known.accepts(passwords, password))
                .orElseGet(() -> passwords.matchesNobody(password));
        String subject = account.map(known -> known.id().toString()).orElse("unknown");
        auditTrail.access(right ? "sign-in" : "sign-in-refused", "account", subject, "");
        if (!right) {
            return new SignInOutcome.Wrong();
        }
        attempts.succeeded(key);
        return account.map(Account::welcome).orElseThrow();
    }
}
