package org.kinbridge.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.OwnAccount;
import org.kinbridge.newsletter.notice.MailChoice;
import org.kinbridge.newsletter.notice.NoticeMail;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SessionProof;
import org.kinbridge.web.support.SignedIn;
import org.omnifaces.util.Faces;

/** A person's own account: name, language, password. */
@Named
@RequestScoped
public class Own {

    @Inject
    private Accounts accounts;

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private NoticeMail noticeMail;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SessionProof sessionProof;

    @Inject
    private Interface userInterface;

    @Inject
    private Problems problems;

    private String signInName = "";
    private String displayName = "";
    private String language = "";
    private boolean passwordIsTemporary;
    private String oldPassword = "";
    private String newPassword = "";
    private String repeated = "";
    private boolean mailWanted;
    private String mailAddress = "";

    @PostConstruct
    void load() {
        AccountView account = accounts.own();
        signInName = account.signInName();
        displayName = account.displayName();
        language = account.language();
        passwordIsTemporary = accounts.present(account.id(), sessionProof.credentialNumber())
                .map(presence -> presence.mustChangePassword())
                .orElse(false);
        if (signedIn.isOfNewsroom()) {
            MailChoice mail = noticeMail.own();
            mailWanted = mail.wanted();
            mailAddress = mail.address();
        }
    }

    public void saveMail() {
        if (problems.attempt(() -> noticeMail.choose(new MailChoice(mailWanted, mailAddress)))) {
            doneWith(mailWanted ? "workflow.mail.wanted" : "workflow.mail.notWanted");
        }
    }

    public void saveNameAndLanguage() {
        boolean saved = problems.attempt(() -> {
            ownAccount.rename(displayName);
            userInterface.speak(language);
            accounts.speak(userInterface.getLanguage());
        });
        if (saved) {
            doneWith("account.own.saved");
        }
    }

    public void changePassword() {
        boolean changed = problems.attempt(() -> {
            if (!newPassword.equals(repeated)) {
                throw new InvalidInput("repeated", "account.error.repeated");
            }
            sessionProof.provedAgain(ownAccount.changePassword(oldPassword.toCharArray(), newPassword.toCharArray()));
        });
        if (changed) {
            Faces.getRequest().changeSessionId();
            doneWith("account.own.passwordChanged");
        }
    }

    private void doneWith(String message) {
        problems.done(message);
        Faces.redirect(Faces.getRequestContextPath() + "/desk/account/own");
    }

    public String getSignInName() {
        return signInName;
    }

    public boolean isPasswordIsTemporary() {
        return passwordIsTemporary;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOldPassword() {
        return "";
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }

    public boolean isMailWanted() {
        return mailWanted;
    }

    public void setMailWanted(boolean mailWanted) {
        this.mailWanted = mailWanted;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }
}
