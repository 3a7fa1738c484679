package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;

/** Lets Jakarta Security check a name and a password against the accounts; the caller's name is the account's id. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private final Accounts accounts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AccountIdentityStore() {
        this.accounts = null;
    }

    @Inject
    AccountIdentityStore(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return accounts.signIn(typed.getCaller(), typed.getPassword().getValue())
                .map(AccountIdentityStore::valid)
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(AccountView account) {
        return new CredentialValidationResult(account.id().toString(), Set.of(account.role().name()));
    }
}
