package org.kinbridge.core.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Makes, wraps and unwraps the keysets of owners. Knows no database. */
final class Keyring {

    private final MasterKey master;

    Keyring(MasterKey master) {
        this.master = master;
    }

    /** A fresh keyset (AES-256-GCM), ready to seal and to open, and the same wrapped for this owner only. */
    record Fresh(Aead key, byte[] wrapped) {}

    Fresh fresh(KeyOwner owner) {
        try {
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return new Fresh(primitive(keys), wrap(owner, keys));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fresh keyset, wrapped for this owner only. */
    byte[] make(KeyOwner owner) {
        return fresh(owner).wrapped();
    }

    /** @throws Unreadable if the keyset is another owner's, or was wrapped by another master key */
    Aead open(KeyOwner owner, byte[] wrapped) {
        try {
            return primitive(unwrap(owner, wrapped));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(e);
        }
    }

    /** The same keyset, wrapped by the newest master key. */
    byte[] wrapAnew(KeyOwner owner, byte[] wrapped) {
        try {
            return wrap(owner, unwrap(owner, wrapped));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(e);
        }
    }

    /** Whether the older master keys are no longer needed for this keyset. */
    boolean wrappedByNewest(KeyOwner owner, byte[] wrapped) {
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.newest(), boundTo(owner));
            return true;
        } catch (GeneralSecurityException older) {
            return false;
        }
    }

    private static Aead primitive(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private byte[] wrap(KeyOwner owner, KeysetHandle keys) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master.aead(), boundTo(owner));
    }

    private KeysetHandle unwrap(KeyOwner owner, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.aead(), boundTo(owner));
    }

    private static byte[] boundTo(KeyOwner owner) {
        return ("keyset|" + owner).getBytes(StandardCharsets.UTF_8);
    }
}
