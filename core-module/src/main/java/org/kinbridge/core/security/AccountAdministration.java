package org.kinbridge.core.security;

import jakarta.inject.Inject;
import java.time.Clock;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/** What administrators do with accounts. There is always an administrator left who can sign in. */
@Boundary
public class AccountAdministration {

    private static final int PASSWORD_GROUPS = 4;
    private static final String SUBJECT = "account";

    private final AccountRecords records;
    private final Passwords passwords;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AccountAdministration() {
        this.records = null;
        this.passwords = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    AccountAdministration(AccountRecords records, Passwords passwords, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.passwords = passwords;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** @param language BCP 47 tag of an interface language that is offered */
    @AllowedTo(Role.ADMINISTRATOR)
    public OneTimePassword open(String signInName, String displayName, Role role, String language) {
        String password = RandomSecret.ofGroups(PASSWORD_GROUPS);
        NewAccount command = new NewAccount(signInName, displayName, role, language, password.toCharArray());
        if (records.named(command.signInName()).isPresent()) {
            throw new InvalidInput("signInName", "account.error.taken");
        }
        Account account = Account.withTemporaryPassword(command, passwords.hash(command.password()), clock.instant());
        records.add(account);
        auditTrail.changed("open-account", SUBJECT, account.id(), role.name());
        return new OneTimePassword(account.id(), command.signInName(), password);
    }

    /** @throws Refused for the last administrator who can sign in */
    @AllowedTo(Role.ADMINISTRATOR)
    public void close(AccountId id, int version) {
        Account account = changeable(id, version);
        mustNotBeLastAdministrator(account);
        account.close();
        auditTrail.changed("close-account", SUBJECT, id);
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public void reopen(AccountId id, int version) {
        changeable(id, version).reopen();
        auditTrail.changed("reopen-account", SUBJECT, id);
    }

    /** @throws Refused for the last administrator who can sign in */
    @AllowedTo(Role.ADMINISTRATOR)
    public void changeRole(AccountId id, int version, Role role) {
        Account account = changeable(id, version);
        if (role != Role.ADMINISTRATOR) {
            mustNotBeLastAdministrator(account);
        }
        account.become(role);
        auditTrail.changed("change-role", SUBJECT, id, role.name());
    }

    /** Ends all sessions of the account. */
    @AllowedTo(Role.ADMINISTRATOR)
    public OneTimePassword resetPassword(AccountId id, int version) {
        Account account = changeable(id, version);
        String password = RandomSecret.ofGroups(PASSWORD_GROUPS);
        account.changePassword(passwords.hash(password.toCharArray()), true);
        auditTrail.changed("reset-password", SUBJECT, id);
        return new OneTimePassword(id, account.view().signInName(), password);
    }

    private Account changeable(AccountId id, int version) {
        records.lockAll();
        return records.get(id, version);
    }

    private void mustNotBeLastAdministrator(Account account) {
        long administrators =
                records.all().stream().filter(Account::isActiveAdministrator).count();
        if (account.isActiveAdministrator() && administrators == 1) {
            throw new Refused("admin.error.lastAdministrator");
        }
    }
}
