package org.kinbridge.web.support;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;

/** Who proved a password in this session, and with which credentials: it ends when the account gets others. */
@SessionScoped
public class SessionProof implements Serializable {

    private static final long serialVersionUID = 2L;
    private static final int NONE = -1;

    private @Nullable UUID account;
    private int credentialNumber = NONE;

    /** The account that signed in; empty before that. */
    public Optional<AccountId> account() {
        return Optional.ofNullable(account).map(AccountId::new);
    }

    public int credentialNumber() {
        return credentialNumber;
    }

    /** Called by the sign-in page alone, when the password was right. */
    public void provedBy(AccountView newAccount, int newCredentialNumber) {
        this.account = newAccount.id().value();
        this.credentialNumber = newCredentialNumber;
    }

    /** The same account goes on with new credentials. */
    public void provedAgain(int newCredentialNumber) {
        this.credentialNumber = newCredentialNumber;
    }
}
