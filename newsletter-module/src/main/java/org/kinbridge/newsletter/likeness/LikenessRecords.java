package org.kinbridge.newsletter.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.media.PhotographDeleted;

/** Where consents, and what shows them, are kept. */
@ApplicationScoped
@Transactional
class LikenessRecords {

    private static final String COLUMNS =
            "s.photograph_id, s.recognisable, s.people, s.agreed, s.withdrawn, s.until_on";

    private static final String ATTENTION = "select " + COLUMNS
            + ", p.name, exists (select 1 from newsletter.photograph_use u where u.photograph_id = s.photograph_id)"
            + " from newsletter.likeness_standing s join newsletter.photograph p on p.id = s.photograph_id"
            + " where s.withdrawn > 0 or s.recognisable is not null and greatest(s.recognisable, s.people) > 0"
            + " and (s.agreed < greatest(s.recognisable, s.people) or s.until_on <= :soon)"
            + " order by 8 desc, s.withdrawn > 0 desc, s.until_on nulls last, p.uploaded_at desc, s.photograph_id";

    private static final String CONTENT = "content";

    private final EntityManager entityManager;
    private final Vault vault;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LikenessRecords() {
        this.entityManager = null;
        this.vault = null;
        this.clock = null;
    }

    @Inject
    LikenessRecords(EntityManager entityManager, Vault vault, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.clock = clock;
    }

    void add(LikenessConsent consent, byte[] scan) {
        entityManager.persist(consent);
        entityManager.flush();
        if (scan.length > 0) {
            entityManager
                    .createNativeQuery("insert into newsletter.likeness_scan (consent_id, content_type, content)"
                            + " values (:id, :type, :content)")
                    .setParameter("id", consent.id())
                    .setParameter("type", Scan.typeOf(scan).orElseThrow())
                    .setParameter(CONTENT, vault.seal(consent.key(), consent.place("scan"), scan))
                    .executeUpdate();
        }
    }

    /** The consent; nobody else can change it until the transaction ends. @throws NotFound */
    LikenessConsent toChange(UUID id) {
        return Optional.ofNullable(entityManager.find(LikenessConsent.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound */
    LikenessConsent find(UUID id) {
        return Optional.ofNullable(entityManager.find(LikenessConsent.class, id))
                .orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<LikenessConsent> of(UUID photograph) {
        return entityManager
                .createQuery(
                        "select c from LikenessConsent c where c.photograph = :photograph order by c.recordedAt desc, c.id",
                        LikenessConsent.class)
                .setParameter("photograph", photograph)
                .getResultList();
    }

    /** @throws NotFound if the consent has none */
    LikenessScan scan(LikenessConsent consent) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select content_type, content from newsletter.likeness_scan where consent_id = :id",
                        Object[].class)
                .setParameter("id", consent.id())
                .getResultList();
        Object[] row = (Object[]) rows.stream().findFirst().orElseThrow(NotFound::new);
        String type = (String) row[0];
        byte[] content = vault.open(consent.key(), consent.place("scan"), (byte[]) row[1]);
        return new LikenessScan("consent." + Scan.ending(type), type, content);
    }

    /** How it stands with these photographs; those that are not there are left out. */
    Map<UUID, LikenessState> states(Collection<UUID> photographs) {
        Map<UUID, LikenessState> states = new HashMap<>();
        if (photographs.isEmpty()) {
            return states;
        }
        List<?> rows = entityManager
                .createNativeQuery(
                        "select " + COLUMNS
                                + " from newsletter.likeness_standing s where s.photograph_id in (:photographs)",
                        Object[].class)
                .setParameter("photographs", photographs)
                .getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> states.put((UUID) row[0], state(row)));
        return states;
    }

    /** Those that need somebody; first those that stand somewhere, and of these what was taken back and what ends first. */
    List<AttentionRow> attention(int most) {
        List<?> rows = entityManager
                .createNativeQuery(ATTENTION, Object[].class)
                .setParameter("soon", today().plusDays(LikenessStanding.DAYS_AHEAD))
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AttentionRow((UUID) row[0], (String) row[6], state(row), day(row[5]), (Boolean) row[7]))
                .toList();
    }

    private LikenessState state(Object[] row) {
        return new LikenessStanding((Integer) row[1], number(row[2]), number(row[3]), number(row[4]), day(row[5]))
                .on(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** With the photograph goes everything that was kept about the people in it, and the key that sealed it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void deleted(@Observes PhotographDeleted deleted) {
        entityManager
                .createNativeQuery("delete from newsletter.likeness_consent where photograph_id = :photograph")
                .setParameter("photograph", deleted.photograph())
                .executeUpdate();
        vault.destroyKey(new KeyOwner(LikenessConsent.KEY_OWNER, deleted.photograph()));
    }
}
