package org.kinbridge.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kinbridge.core.storage.OwnerOnlyFile;

/**
 * Hashes names and network addresses with a key that is not in the database: who has only the database cannot learn
 * them by trying all. The key is the setting {@code kinbridge.signin.key} (hex, for several nodes), or a file in the
 * data directory that is made when it is first needed.
 */
@ApplicationScoped
class AttemptKeys {

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AttemptKeys() {
        this.key = null;
    }

    @Inject
    AttemptKeys(
            @ConfigProperty(name = "kinbridge.signin.key") Optional<String> configured,
            @ConfigProperty(name = "kinbridge.data", defaultValue = "data") String data) {
        this(configured.orElseGet(() -> readOrMake(Path.of(data, "sign-in.key"))));
    }

    AttemptKeys(String hexKey) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(hexKey.strip()), MAC);
    }

    AttemptKey of(String name, String address) {
        return new AttemptKey(hash("name:" + name.strip().toLowerCase(Locale.ROOT)), hash("address:" + address));
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(random);
                OwnerOnlyFile.write(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
