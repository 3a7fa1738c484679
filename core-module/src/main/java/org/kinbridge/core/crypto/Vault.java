package org.kinbridge.core.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Seals values under the key of their owner (Tink, AES-256-GCM) and opens them again. Each owner has a keyset of its
 * own, kept in the database, wrapped by the master key: {@code kinbridge.master.key.file}, or {@code master.key} in the
 * data folder. A sealed value is bound to its table, column, owner and row.
 *
 * <p>Unwrapped keysets stay in memory for ten minutes at most; opened values never do.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vault {

    private static final String MADE_HERE = "made in this transaction";
    private static final int KEYSETS_IN_MEMORY = 2_000;

    private final KeysetRecords records;
    private final TransactionSynchronizationRegistry transaction;
    private final MasterKey master;
    private final Keyring keyring;
    private final Cache<KeyOwner, Aead> opened = Caffeine.newBuilder()
            .maximumSize(KEYSETS_IN_MEMORY)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Vault() {
        this.records = null;
        this.transaction = null;
        this.master = null;
        this.keyring = null;
    }

    @Inject
    Vault(KeysetRecords records, TransactionSynchronizationRegistry transaction, Config config) {
        this.records = records;
        this.transaction = transaction;
        this.master = MasterKey.in(masterFile(config));
        this.keyring = new Keyring(master);
    }

    private static Path masterFile(Config config) {
        String data = config.getOptionalValue("kinbridge.data", String.class).orElse("data");
        return config.getOptionalValue("kinbridge.master.key.file", String.class)
                .map(Path::of)
                .orElse(Path.of(data, "master.key"));
    }

    /** Makes the owner's key if there is none yet. @return the sealed value: 33 octets longer than the clear one */
    public byte[] seal(KeyOwner owner, Place place, byte[] clear) {
        try {
            return keyOrNew(owner).encrypt(clear, place.boundTo(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #seal(KeyOwner, Place, byte[])}, for text. */
    public byte[] sealText(KeyOwner owner, Place place, String clear) {
        return seal(owner, place, clear.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Unreadable if the key was destroyed, or the value was sealed elsewhere or altered */
    public byte[] open(KeyOwner owner, Place place, byte[] sealed) {
        try {
            return key(owner).decrypt(sealed, place.boundTo(owner));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(e);
        }
    }

    /** As {@link #open}, for text. */
    public String openText(KeyOwner owner, Place place, byte[] sealed) {
        return new String(open(owner, place, sealed), StandardCharsets.UTF_8);
    }

    /** Destroys the owner's key: nothing that it sealed can be opened again, here or in history. */
    public void destroyKey(KeyOwner owner) {
        records.delete(owner);
        opened.invalidate(owner);
    }

    /** As {@link #destroyKey}, the keys of several owners with one statement. */
    public void destroyKeys(String kind, Collection<UUID> ids) {
        records.deleteAll(kind, ids);
        opened.invalidateAll(ids.stream().map(id -> new KeyOwner(kind, id)).toList());
    }

    /**
     * Makes a new master key and wraps every keyset with it. While that goes on the file holds both keys; if it fails
     * half way, nothing is lost and it can be done again.
     *
     * @return how many keysets were wrapped anew
     */
    public int renewMasterKey() {
        List<KeysetRecords.Kept> all = records.lockAll();
        master.renew();
        all.forEach(kept -> records.replace(kept.owner(), keyring.wrapAnew(kept.owner(), kept.wrapped())));
        return all.size();
    }

    /**
     * Drops the older master keys. Only after {@link #renewMasterKey} was committed.
     *
     * @return false if nothing was dropped, because a keyset that came in meanwhile is still wrapped by an older one
     */
    public boolean forgetOlderMasterKeys() {
        boolean needless =
                records.lockAll().stream().allMatch(kept -> keyring.wrappedByNewest(kept.owner(), kept.wrapped()));
        if (needless) {
            master.forgetOlder();
        }
        return needless;
    }

    /** Fetches the keys of several owners with one statement; those that have none yet are left out. */
    public void prepare(String kind, Collection<UUID> ids) {
        Set<UUID> unknown = ids.stream()
                .filter(id -> opened.getIfPresent(new KeyOwner(kind, id)) == null)
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            records.find(kind, unknown)
                    .forEach(kept -> remember(kept.owner(), keyring.open(kept.owner(), kept.wrapped())));
        }
    }

    /** Makes the keys of several records that this transaction has just made itself, with one statement. */
    public void begin(String kind, Collection<UUID> ids) {
        List<KeysetRecords.Kept> made = new ArrayList<>();
        for (UUID id : ids) {
            KeyOwner owner = new KeyOwner(kind, id);
            Keyring.Fresh fresh = keyring.fresh(owner);
            made.add(new KeysetRecords.Kept(owner, fresh.wrapped()));
            transaction.putResource(owner, fresh.key());
        }
        records.addAll(made);
    }

    private @Nullable Aead known(KeyOwner owner) {
        return transaction.getResource(owner) instanceof Aead fresh ? fresh : opened.getIfPresent(owner);
    }

    private Aead key(KeyOwner owner) {
        Aead known = known(owner);
        return known != null
                ? known
                : remember(owner, keyring.open(owner, records.find(owner).orElseThrow(Unreadable::new)));
    }

    private Aead keyOrNew(KeyOwner owner) {
        Aead known = known(owner);
        if (known != null) {
            return known;
        }
        if (records.find(owner).isEmpty()) {
            records.add(owner, keyring.make(owner));
            transaction.putResource(owner, MADE_HERE);
        }
        return remember(owner, keyring.open(owner, records.find(owner).orElseThrow(Unreadable::new)));
    }

    /** A key that this transaction has made must not outlive it: rolled back, it would seal what nobody can open. */
    private Aead remember(KeyOwner owner, Aead key) {
        if (transaction.getResource(owner) == null) {
            opened.put(owner, key);
        }
        return key;
    }
}
