package org.kinbridge.web.admin.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountAdministration;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.OneTimePassword;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Changes the role of an account, closes or reopens it, gives it a new one-time password. */
@Named
@ViewScoped
public class ChangeAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Accounts accounts;

    @Inject
    private Problems problems;

    private String id = "";
    private String displayName = "";
    private String signInName = "";
    private boolean active;
    private int version;
    private Role role = Role.CASEWORKER;
    private transient @Nullable OneTimePassword given;

    /** @throws NotFound if the address names no account */
    public void load() {
        AccountView account = accounts.all().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        displayName = account.displayName();
        signInName = account.signInName();
        active = account.active();
        version = account.version();
        role = account.role();
    }

    public void changeRole() {
        changed("admin.account.roleChanged", () -> administration.changeRole(account(), version, role));
    }

    public void close() {
        changed("admin.account.closed", () -> administration.close(account(), version));
    }

    public void reopen() {
        changed("admin.account.reopened", () -> administration.reopen(account(), version));
    }

    public void resetPassword() {
        if (problems.attempt(() -> given = administration.resetPassword(account(), version))) {
            load();
        }
    }

    private void changed(String message, Runnable change) {
        if (problems.attempt(change)) {
            problems.done(message, displayName);
            Faces.redirect(Faces.getRequestContextPath() + "/admin/accounts/change?id=" + id);
        }
    }

    private AccountId account() {
        return new AccountId(UUID.fromString(id));
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public @Nullable OneTimePassword getGiven() {
        return given;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getSignInName() {
        return signInName;
    }

    public boolean isActive() {
        return active;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
