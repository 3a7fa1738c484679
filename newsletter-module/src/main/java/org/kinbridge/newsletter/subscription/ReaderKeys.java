package org.kinbridge.newsletter.subscription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.storage.PrivateFiles;

/**
 * The secret that signs readers' links and hashes addresses. It lives outside the database, so that a copy of the
 * database alone tells nobody who was erased and makes nobody's link: {@code kinbridge.readers.key} (base64, 32 bytes),
 * or a file of the data folder that is made on first use.
 */
final class ReaderKeys {

    static final int LENGTH = 32;
    private static final String FILE = "readers.key";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] links;
    private final byte[] addresses;

    ReaderKeys(byte[] master) {
        if (master.length != LENGTH) {
            throw new IllegalStateException("The readers' key must be " + LENGTH + " bytes of base64");
        }
        this.links = hmac(master, "links".getBytes(StandardCharsets.UTF_8));
        this.addresses = hmac(master, "addresses".getBytes(StandardCharsets.UTF_8));
    }

    static ReaderKeys from(Config config) {
        String configured =
                config.getOptionalValue("kinbridge.readers.key", String.class).orElse("");
        Path data =
                Path.of(config.getOptionalValue("kinbridge.data", String.class).orElse("data"));
        return new ReaderKeys(Base64.getDecoder().decode(configured.isEmpty() ? keptIn(data) : configured));
    }

    byte[] sign(byte[] content) {
        return hmac(links, content);
    }

    /** Keyed hash of an address, 43 characters of URL-safe base64. */
    String addressKey(String identity) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hmac(addresses, identity.getBytes(StandardCharsets.UTF_8)));
    }

    private static String keptIn(Path data) {
        try {
            if (!Files.exists(data.resolve(FILE))) {
                byte[] fresh = new byte[LENGTH];
                new SecureRandom().nextBytes(fresh);
                PrivateFiles.write(data, FILE, Base64.getEncoder().encode(fresh));
            }
            return Files.readString(data.resolve(FILE)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The readers' key cannot be read from the data folder", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
