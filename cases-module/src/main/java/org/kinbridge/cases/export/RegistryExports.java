package org.kinbridge.cases.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.consent.ConsentUse;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.consent.StandsOnConsent;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.security.AccountId;

/**
 * Remembers which files were made for registries. Each asks the consents anew, so a withdrawal has nothing to stop here;
 * but what left the house before cannot be called back, and that is said.
 */
@ApplicationScoped
class RegistryExports implements StandsOnConsent, KeptWithCase {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RegistryExports() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    RegistryExports(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void remember(CaseId file, int persons, AccountId by) {
        entityManager
                .createNativeQuery("insert into cases.registry_export (id, case_id, persons, exported_at, exported_by)"
                        + " values (:id, :case, :persons, :now, :by)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("case", file.value())
                .setParameter("persons", persons)
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("by", by.value())
                .executeUpdate();
    }

    /** Those of a case, the oldest first. */
    List<RegistryExport> of(CaseId file) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select persons, cast(extract(epoch from exported_at) * 1000000 as bigint), exported_by"
                                + " from cases.registry_export where case_id = :case order by exported_at, id",
                        Object[].class)
                .setParameter("case", file.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new RegistryExport(
                        ((Number) row[0]).intValue(),
                        Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS),
                        new AccountId((UUID) row[2])))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Consequence> consequences(CaseId id, ConsentUse use) {
        if (!use.covers(Recipient.PERSON_REGISTRY)) {
            return List.of();
        }
        String path = "/desk/cases/exports?file=" + id;
        return of(id).stream()
                .map(export -> Consequence.beyondRecall(
                        "consents.beyond.registry", String.valueOf(export.persons()), day(export), path))
                .toList();
    }

    @Override
    public void stop(CaseId id, ConsentUse use) {
        // the next file asks the consents again
    }

    @Override
    public List<BeyondRecall> beyondRecall(CaseId id) {
        return of(id).stream()
                .map(export -> new BeyondRecall("registry", day(export), ""))
                .toList();
    }

    @Override
    public void erase(CaseId id) {
        entityManager
                .createNativeQuery("delete from cases.registry_export where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }

    private static LocalDate day(RegistryExport export) {
        return LocalDate.ofInstant(export.at(), ZoneOffset.UTC);
    }
}
