package org.kinbridge.core.security;

import jakarta.inject.Inject;
import java.time.Duration;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/** Opens the account of the first administrator for whoever knows the code of this start; afterwards never again. */
@Boundary
public class SetUp {

    private final Accounts accounts;
    private final AccountRecords records;
    private final SetUpCode code;
    private final Attempts attempts;
    private final AttemptKeys keys;
    private final AuditTrail auditTrail;
    private final SystemWork systemWork;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SetUp() {
        this.accounts = null;
        this.records = null;
        this.code = null;
        this.attempts = null;
        this.keys = null;
        this.auditTrail = null;
        this.systemWork = null;
    }

    @Inject
    SetUp(
            Accounts accounts,
            AccountRecords records,
            SetUpCode code,
            Attempts attempts,
            AttemptKeys keys,
            AuditTrail auditTrail,
            SystemWork systemWork) {
        this.accounts = accounts;
        this.records = records;
        this.code = code;
        this.attempts = attempts;
        this.keys = keys;
        this.auditTrail = auditTrail;
        this.systemWork = systemWork;
    }

    /** Whether somebody may still set up: there is no account at all. */
    @OpenToAll
    public boolean isOpen() {
        return records.none();
    }

    /**
     * @param typed the code as it was typed; capitals, spaces and hyphens do not matter
     * @param address network address from which the attempt comes
     * @throws Refused if there is an account already
     * @throws TooManyAttempts if wrong codes came too often
     * @throws InvalidInput for the field {@code code} if it is wrong
     */
    @OpenToAll
    public AccountId openFirst(String typed, NewAccount command, String address) {
        Duration wait = attempts.begin(keys.of("set-up", address));
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        records.lockAll();
        if (!records.none()) {
            throw new Refused("account.error.setUpClosed");
        }
        if (command.role() != Role.ADMINISTRATOR || !code.matches(typed)) {
            throw new InvalidInput("code", "account.error.setUpCode");
        }
        AccountId first = systemWork.call("set-up", () -> accounts.openBySystem(command));
        auditTrail.access("set-up", "account", first, "");
        attempts.succeeded(keys.of("set-up", address));
        code.used();
        return first;
    }
}
