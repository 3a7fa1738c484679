package org.kinbridge.web.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountAdministration;
import org.kinbridge.core.security.OneTimePassword;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.support.Problems;

/** Opens an account; shows the one-time password on the answer and nowhere else. */
@Named
@RequestScoped
public class OpenAccount {

    @Inject
    private AccountAdministration administration;

    @Inject
    private Problems problems;

    private String signInName = "";
    private String displayName = "";
    private Role role = Role.CASEWORKER;
    private String language = "en";
    private @Nullable OneTimePassword opened;

    public void open() {
        problems.attempt(() -> opened = administration.open(signInName, displayName, role, language));
    }

    public @Nullable OneTimePassword getOpened() {
        return opened;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
