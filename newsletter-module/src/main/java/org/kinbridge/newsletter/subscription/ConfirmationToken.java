package org.kinbridge.newsletter.subscription;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.kinbridge.core.storage.FileStore;

/**
 * The secret part of a confirmation link: 256 random bits. Being random it needs no key and no slow hash: whoever reads
 * the stored hash cannot make the link.
 *
 * @param value 43 characters of URL-safe base64
 */
record ConfirmationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static ConfirmationToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new ConfirmationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return FileStore.sha256(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ConfirmationToken";
    }
}
