package org.kinbridge.core.security;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    private final EntityManager entityManager;
    private final Passwords passwords;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Accounts() {
        this.entityManager = null;
        this.passwords = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Accounts(EntityManager entityManager, Passwords passwords, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.entityManager = entityManager;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The account, if name and password belong together and it is active. Takes the same time if there is no such name. */
    @OpenToAll
    public Optional<AccountView> signIn(String signInName, char[] password) {
        Optional<Account> account = find(signInName);
        boolean matches = account.map(known -> known.accepts(passwords, password))
                .orElseGet(() -> passwords.matchesNobody(password));
        String subject = account.map(known -> known.id().toString()).orElse("unknown");
        auditTrail.access(matches ? "sign-in" : "sign-in-refused", "account", subject, "");
        return account.filter(known -> matches).map(Account::view);
    }

    /** The caller of each request of a session; empty if the account was closed since. */
    @OpenToAll
    public Optional<Caller.Staff> stillActive(AccountId id) {
        return Optional.ofNullable(entityManager.find(Account.class, id.value()))
                .filter(Account::active)
                .map(Account::asCaller);
    }

    @OpenToAll
    public boolean noneYet() {
        return entityManager
                .createQuery("select count(a) from Account a", Long.class)
                .getSingleResult() == 0;
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
        return entityManager
                .createQuery("select a from Account a order by a.displayName", Account.class)
                .getResultStream()
                .map(Account::view)
                .toList();
    }

    /** The signed-in person's own account. */
    @AllowedTo({Role.CASEWORKER, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public AccountView own() {
        return entityManager.find(Account.class, caller.staff().account().value()).view();
    }

    /** @param language BCP 47 tag; the web layer offers only languages that have texts */
    @AllowedTo({Role.CASEWORKER, Role.EDITOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public void speak(String language) {
        entityManager.find(Account.class, caller.staff().account().value()).speak(language);
    }

    private AccountId save(NewAccount command) {
        if (find(command.signInName()).isPresent()) {
            throw new InvalidInput("signInName", "account.error.taken");
        }
        Account account = new Account(command, passwords.hash(command.password()), clock.instant());
        entityManager.persist(account);
        auditTrail.changed("open-account", "account", account.id(), command.role().name());
        return account.id();
    }

    private Optional<Account> find(String signInName) {
        return entityManager
                .createQuery("select a from Account a where lower(a.signInName) = lower(:name)", Account.class)
                .setParameter("name", signInName.strip())
                .getResultStream()
                .findFirst();
    }
}
