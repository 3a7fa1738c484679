package org.kinbridge.core.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;

/** Where wrapped keysets are kept: {@code core.keyset}. */
@ApplicationScoped
class KeysetRecords {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KeysetRecords() {
        this.entityManager = null;
    }

    @Inject
    KeysetRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A wrapped keyset and its owner. */
    record Kept(KeyOwner owner, byte[] wrapped) {}

    Optional<byte[]> find(KeyOwner owner) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select wrapped from core.keyset where owner_kind = :kind and owner_id = :id", byte[].class)
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .getResultList();
        return rows.stream().findFirst().map(byte[].class::cast);
    }

    /** The keysets of several owners of one kind, in one statement. */
    List<Kept> find(String kind, Collection<UUID> ids) {
        return kept(entityManager
                .createNativeQuery(
                        "select owner_kind, owner_id, wrapped from core.keyset"
                                + " where owner_kind = :kind and owner_id in (:ids)",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Keeps a first keyset; if somebody else was faster theirs stands. */
    void add(KeyOwner owner, byte[] wrapped) {
        entityManager
                .createNativeQuery("insert into core.keyset (owner_kind, owner_id, wrapped, made_at)"
                        + " values (:kind, :id, :wrapped, now()) on conflict do nothing")
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .setParameter("wrapped", wrapped)
                .executeUpdate();
    }

    /** Keeps the first keysets of owners that are new, in one statement. */
    void addAll(List<Kept> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = fresh.stream()
                .map(kept -> Map.of(
                        "kind", kept.owner().kind(),
                        "id", kept.owner().id().toString(),
                        "wrapped", Base64.getEncoder().encodeToString(kept.wrapped())))
                .toList();
        entityManager
                .createNativeQuery("insert into core.keyset (owner_kind, owner_id, wrapped, made_at)"
                        + " select v ->> 'kind', cast(v ->> 'id' as uuid), decode(v ->> 'wrapped', 'base64'), now()"
                        + " from jsonb_array_elements(cast(:rows as jsonb)) as a(v)")
                .setParameter("rows", Json.write(rows))
                .setFlushMode(FlushModeType.COMMIT) // no entity is in that table: what waits to be written can wait
                .executeUpdate();
    }

    void replace(KeyOwner owner, byte[] wrapped) {
        entityManager
                .createNativeQuery(
                        "update core.keyset set wrapped = :wrapped where owner_kind = :kind and owner_id = :id")
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .setParameter("wrapped", wrapped)
                .executeUpdate();
    }

    int delete(KeyOwner owner) {
        return entityManager
                .createNativeQuery("delete from core.keyset where owner_kind = :kind and owner_id = :id")
                .setParameter("kind", owner.kind())
                .setParameter("id", owner.id())
                .executeUpdate();
    }

    void deleteAll(String kind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery("delete from core.keyset where owner_kind = :kind and owner_id in (:ids)")
                    .setParameter("kind", kind)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /**
     * All keysets. Waits for everybody who is adding one, and keeps others from it until the transaction ends: a keyset
     * that came in unseen, wrapped by a master key that is dropped next, could never be opened again.
     */
    List<Kept> lockAll() {
        entityManager
                .createNativeQuery("lock table core.keyset in share row exclusive mode")
                .executeUpdate();
        return kept(entityManager
                .createNativeQuery("select owner_kind, owner_id, wrapped from core.keyset", Object[].class)
                .getResultList());
    }

    private static List<Kept> kept(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Kept(new KeyOwner((String) row[0], (UUID) row[1]), (byte[]) row[2]))
                .toList();
    }
}
