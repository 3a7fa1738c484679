package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;

/** Loads and keeps clearances. */
@ApplicationScoped
class ClearanceRecords {

    @PersistenceContext
    private EntityManager entityManager;

    Clearance find(ClearanceId id) {
        Clearance clearance = entityManager.find(Clearance.class, id.value());
        if (clearance == null) {
            throw new NotFound();
        }
        return clearance;
    }

    /** @param version that was on the screen. @throws StaleVersion if it is not the current one */
    Clearance forStep(ClearanceId id, int version) {
        Clearance clearance = entityManager.find(Clearance.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (clearance == null) {
            throw new NotFound();
        }
        if (clearance.version() != version) {
            throw new StaleVersion();
        }
        return clearance;
    }

    void add(Clearance clearance) {
        entityManager.persist(clearance);
    }

    /** Those of an appeal, the latest first. */
    List<Clearance> ofAppeal(UUID appealId) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.piece.appealId = :appeal order by c.askedAt desc",
                        Clearance.class)
                .setParameter("appeal", appealId)
                .getResultList();
    }

    /** Those of a testimony, the latest first. */
    List<Clearance> ofTestimony(TestimonyId testimony) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.piece.testimonyId = :testimony order by c.askedAt desc",
                        Clearance.class)
                .setParameter("testimony", testimony.value())
                .getResultList();
    }

    /** Those of all letters and testimonies of a case, the oldest first. */
    List<Clearance> ofCase(UUID caseId) {
        return entityManager
                .createQuery(
                        "select c from Clearance c where c.piece.appealId in"
                                + " (select a.id from Appeal a where a.concern.caseId = :case) or c.piece.testimonyId in"
                                + " (select t.id from Testimony t where t.caseId = :case) order by c.askedAt",
                        Clearance.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Those under way, the oldest first. */
    List<Clearance> open() {
        return entityManager
                .createQuery("select c from Clearance c where c.status in :open order by c.askedAt", Clearance.class)
                .setParameter(
                        "open",
                        Arrays.stream(ClearanceStatus.values())
                                .filter(ClearanceStatus::open)
                                .toList())
                .getResultList();
    }
}
