package org.kinbridge.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.security.NewAccount;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.security.SetUp;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.ClientAddress;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The set-up page: opens the account of the first administrator. There is no such page once an account exists: its door sees to that. */
@Named
@RequestScoped
public class FirstAccount {

    @Inject
    private SetUp setUp;

    @Inject
    private ClientAddress clientAddress;

    @Inject
    private Interface userInterface;

    @Inject
    private Problems problems;

    private String code = "";
    private String signInName = "";
    private String displayName = "";
    private String password = "";
    private String repeated = "";

    /** Opens the account and leads to the sign-in page. */
    public void open() {
        try {
            if (!password.equals(repeated)) {
                throw new InvalidInput("repeated", "account.error.repeated");
            }
            NewAccount command = new NewAccount(
                    signInName, displayName, Role.ADMINISTRATOR, userInterface.getLanguage(), password.toCharArray());
            setUp.openFirst(code, command, clientAddress.of(Faces.getRequest()));
            problems.done("account.setUp.done");
            Faces.redirect(Faces.getRequestContextPath() + "/sign-in");
        } catch (Problem problem) {
            problems.show(problem);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
