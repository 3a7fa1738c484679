package org.kinbridge.core.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.storage.PrivateFiles;

/**
 * The key that wraps all others. It lives in a file outside the database (mode 600), so that a copy of the database
 * alone can be read by nobody. While it is being changed the file holds the new key and the one before.
 */
final class MasterKey {

    private final Path file;
    private KeysetHandle keys;
    private @Nullable Aead ready;

    private MasterKey(Path file, KeysetHandle keys) {
        this.file = file;
        this.keys = keys;
    }

    /** Reads the file; makes it if there is none yet. */
    static MasterKey in(Path file) {
        try {
            AeadConfig.register();
            if (Files.exists(file)) {
                return new MasterKey(
                        file,
                        TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get()));
            }
            MasterKey fresh = new MasterKey(file, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            fresh.keep();
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be read: " + file.getFileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be read or written", e);
        }
    }

    /** Wraps and unwraps with the newest key; unwraps with the one before as well. */
    synchronized Aead aead() {
        if (ready == null) {
            try {
                ready = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return ready;
    }

    /** Unwraps only what the newest key wrapped. */
    synchronized Aead newest() {
        try {
            return withoutOlder().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on wraps with a new key; the old one still unwraps until {@link #forgetOlder}. */
    synchronized void renew() {
        try {
            KeysetHandle.Builder next = KeysetHandle.newBuilder(keys);
            next.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary());
            keys = next.build();
            ready = null;
            keep();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Drops every key but the newest. Only once nothing is wrapped by an older one. */
    synchronized void forgetOlder() {
        try {
            keys = withoutOlder();
            ready = null;
            keep();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeysetHandle withoutOlder() throws GeneralSecurityException {
        KeysetHandle.Builder next = KeysetHandle.newBuilder(keys);
        for (int i = next.size() - 1; i >= 0; i--) {
            if (!next.getAt(i).isPrimary()) {
                next.deleteAt(i);
            }
        }
        return next.build();
    }

    private void keep() {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            PrivateFiles.write(
                    Objects.requireNonNull(file.toAbsolutePath().getParent()),
                    file.getFileName().toString(),
                    json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be written", e);
        }
    }
}
