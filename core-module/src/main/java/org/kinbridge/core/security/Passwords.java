package org.kinbridge.core.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane, the first choice of the OWASP Password Storage Cheat Sheet.
 */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** A hash that nothing matches: checking it costs the same time as checking that of an account that exists. */
    private final String nobody = argon2id("no account has this password".toCharArray());

    String hash(char[] password) {
        return argon2id(password);
    }

    private static String argon2id(char[] password) {
        return Password.hash(new SecureString(password))
                .addRandomSalt(16)
                .with(ARGON2ID)
                .getResult();
    }

    boolean matches(char[] typed, String hash) {
        return Password.check(new SecureString(typed), hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    boolean matchesNobody(char[] typed) {
        matches(typed, nobody);
        return false;
    }
}
