package org.kinbridge.core.security;

/** A password that an administrator hands over once; its owner has to change it when signing in. Kept nowhere. */
public record OneTimePassword(AccountId account, String signInName, String password) {

    @Override
    public String toString() {
        return "OneTimePassword[" + account + "]";
    }
}
