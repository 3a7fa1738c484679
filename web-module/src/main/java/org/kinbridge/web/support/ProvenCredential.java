package org.kinbridge.web.support;

import jakarta.security.enterprise.credential.Credential;
import org.kinbridge.core.security.AccountView;

/** An account whose owner has just proved the password; made by the sign-in page only. */
public record ProvenCredential(AccountView account) implements Credential {

    @Override
    public boolean isCleared() {
        return true;
    }

    @Override
    public void clear() {
        // there is nothing secret in it
    }

    @Override
    public boolean isValid() {
        return true;
    }
}
