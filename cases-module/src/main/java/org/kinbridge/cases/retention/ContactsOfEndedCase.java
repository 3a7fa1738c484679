package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime;

/**
 * Telephones and addresses of the people of cases that have ended. They age faster than what is known about somebody,
 * and do the most harm in wrong hands: five years. Whoever is in a case that goes on keeps them.
 */
@ApplicationScoped
class ContactsOfEndedCase implements KeptForATime {

    private static final String PEOPLE_OF_CASE = "select person_id from cases.enquirer where case_id = %s"
            + " union select sought_id from cases.tracing_request where case_id = %s"
            + " union select person_id from cases.relative where case_id = %s";

    /** Those of the people who are in no case that goes on. */
    private static final String ONLY_HERE = "c.person_id in (" + PEOPLE_OF_CASE + ") and not exists (select 1 from"
            + " (select case_id, person_id from cases.enquirer union all"
            + " select case_id, sought_id from cases.tracing_request union all"
            + " select case_id, person_id from cases.relative) m where m.person_id = c.person_id"
            + " and m.case_id not in (select x.case_id from (" + EndedCases.ENDED + ") x))";

    private final EndedCases cases;
    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactsOfEndedCase() {
        this.cases = null;
        this.entityManager = null;
    }

    @Inject
    ContactsOfEndedCase(EndedCases cases, EntityManager entityManager) {
        this.cases = cases;
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "contact-points";
    }

    @Override
    public int defaultMonths() {
        return 60;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return cases.endedBefore(
                before, most, "exists (select 1 from cases.contact_point c where " + onlyIn("e.case_id") + ")");
    }

    @Override
    public void letGo(Resting resting) {
        CaseId id = Objects.requireNonNull(resting.file());
        entityManager
                .createNativeQuery("delete from cases.contact_point_aud where id in"
                        + " (select c.id from cases.contact_point_aud c where " + onlyIn(":case") + ")")
                .setParameter("case", id.value())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from cases.contact_point c where " + onlyIn(":case"))
                .setParameter("case", id.value())
                .executeUpdate();
    }

    private static String onlyIn(String caseId) {
        return ONLY_HERE.replace("%s", caseId);
    }
}
