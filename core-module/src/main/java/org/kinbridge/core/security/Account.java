package org.kinbridge.core.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may sign in. */
@Entity
@Table(schema = "core", name = "account")
class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "sign_in_name", nullable = false)
    private String signInName;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private String language;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "credential_number", nullable = false)
    private int credentialNumber;

    @Column(name = "password_is_temporary", nullable = false)
    private boolean passwordIsTemporary;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Account() {}

    Account(NewAccount command, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.signInName = command.signInName();
        this.displayName = command.displayName();
        this.role = command.role();
        this.language = command.language();
        this.passwordHash = passwordHash;
        this.active = true;
        this.createdAt = now;
        this.credentialNumber = 1;
    }

    /** As the other, with a password that its owner has to change when signing in for the first time. */
    static Account withTemporaryPassword(NewAccount command, String passwordHash, Instant now) {
        Account account = new Account(command, passwordHash, now);
        account.passwordIsTemporary = true;
        return account;
    }

    AccountId id() {
        return new AccountId(id);
    }

    boolean accepts(Passwords passwords, char[] typed) {
        return passwords.matches(typed, passwordHash) && active;
    }

    boolean active() {
        return active;
    }

    boolean isActiveAdministrator() {
        return active && role == Role.ADMINISTRATOR;
    }

    void speak(String newLanguage) {
        this.language = newLanguage;
    }

    void rename(String newDisplayName) {
        this.displayName = newDisplayName;
    }

    void become(Role newRole) {
        this.role = newRole;
    }

    /** Ends all sessions; also those that would come to life again when it is reopened. */
    void close() {
        this.active = false;
        this.credentialNumber++;
    }

    void reopen() {
        this.active = true;
    }

    /** Ends all sessions. */
    void changePassword(String newHash, boolean temporary) {
        this.passwordHash = newHash;
        this.passwordIsTemporary = temporary;
        this.credentialNumber++;
    }

    boolean hasPassword(Passwords passwords, char[] typed) {
        return passwords.matches(typed, passwordHash);
    }

    int credentialNumber() {
        return credentialNumber;
    }

    SignInOutcome.Welcome welcome() {
        return new SignInOutcome.Welcome(view(), credentialNumber);
    }

    Presence presence() {
        return new Presence(asCaller(), passwordIsTemporary);
    }

    AccountView view() {
        return new AccountView(id(), version, signInName, displayName, role, language, active, createdAt);
    }

    Colleague asColleague() {
        return new Colleague(id(), displayName, role, active);
    }

    Caller.Staff asCaller() {
        return new Caller.Staff(id(), displayName, role);
    }
}
