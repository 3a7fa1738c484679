package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;

/** Tracing requests follow a merge of the persons whom they seek. Their states, open or sealed, are not looked at. */
@ApplicationScoped
class RequestFollows implements FollowsPerson {

    private final EntityManager entityManager;
    private final CaseRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RequestFollows() {
        this.entityManager = null;
        this.records = null;
    }

    @Inject
    RequestFollows(EntityManager entityManager, CaseRecords records) {
        this.entityManager = entityManager;
        this.records = records;
    }

    @Override
    public String table() {
        return "cases.tracing_request";
    }

    /** The reference of the case. */
    @Override
    public String describe(UUID row) {
        List<?> cases = entityManager
                .createNativeQuery("select case_id from cases.tracing_request where id = :row", UUID.class)
                .setParameter("row", row)
                .getResultList();
        return cases.isEmpty() ? "" : reference(new CaseId((UUID) cases.get(0)));
    }

    private String reference(CaseId id) {
        CaseReference reference = records.references(Set.of(id)).get(id);
        return reference == null ? "" : reference.toString();
    }
}
