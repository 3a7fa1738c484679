package org.kinbridge.core.security;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.problem.InvalidInput;

/** Who may sign in, and as what. */
@Boundary
public class Accounts {

    private final AccountRecords records;
    private final Passwords passwords;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Accounts() {
        this.records = null;
        this.passwords = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Accounts(AccountRecords records, Passwords passwords, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.records = records;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Who makes a request of a session; empty if the account was closed or its password changed since.
     *
     * @param credentialNumber as it was when the session was opened
     */
    @OpenToAll
    public Optional<Presence> present(AccountId id, int credentialNumber) {
        return records.find(id)
                .filter(Account::active)
                .filter(account -> account.credentialNumber() == credentialNumber)
                .map(Account::presence);
    }

    @OpenToAll
    public boolean noneYet() {
        return records.none();
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public AccountId open(NewAccount command) {
        return save(command);
    }

    /** For the demonstration and the set-up page: whoever calls has checked that this start may make accounts. */
    @SystemOnly
    public AccountId openBySystem(NewAccount command) {
        return save(command);
    }

    @AllowedTo({Role.CASEWORKER, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<AccountView> all() {
        return records.all().stream().map(Account::view).toList();
    }

    /** Everybody on the staff by name, closed accounts too: what was done by them still carries their name. */
    @AllowedTo({Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<Colleague> colleagues() {
        return records.all().stream().map(Account::asColleague).toList();
    }

    /** The signed-in person's own account. */
    @AllowedTo({Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public AccountView own() {
        return records.get(caller.staff().account()).view();
    }

    /** @param language BCP 47 tag; the web layer offers only languages that have texts */
    @AllowedTo({Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void speak(String language) {
        records.get(caller.staff().account()).speak(language);
    }

    private AccountId save(NewAccount command) {
        if (records.named(command.signInName()).isPresent()) {
            throw new InvalidInput("signInName", "account.error.taken");
        }
        Account account = new Account(command, passwords.hash(command.password()), clock.instant());
        records.add(account);
        auditTrail.changed(
                "open-account", "account", account.id(), command.role().name());
        return account.id();
    }
}
