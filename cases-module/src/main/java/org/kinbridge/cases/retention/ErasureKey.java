package org.kinbridge.cases.retention;

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
 * The secret under which erased people are hashed. It lives outside the database, so that a copy of the database alone
 * tells nobody who was erased: {@code kinbridge.erasure.key} (base64, 32 bytes), or a file of the data folder that is
 * made on first use. It must be kept as long as the hashes: with another key nobody is recognised any more.
 */
final class ErasureKey {

    static final int LENGTH = 32;
    private static final String FILE = "erasure.key";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    ErasureKey(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalStateException("The key of erasures must be " + LENGTH + " bytes of base64");
        }
        this.key = key.clone();
    }

    static ErasureKey from(Config config) {
        String configured =
                config.getOptionalValue("kinbridge.erasure.key", String.class).orElse("");
        Path data =
                Path.of(config.getOptionalValue("kinbridge.data", String.class).orElse("data"));
        return new ErasureKey(Base64.getDecoder().decode(configured.isEmpty() ? keptIn(data) : configured));
    }

    /** 43 characters of URL-safe base64. */
    String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
            throw new UncheckedIOException("The key of erasures cannot be read from the data folder", e);
        }
    }
}
