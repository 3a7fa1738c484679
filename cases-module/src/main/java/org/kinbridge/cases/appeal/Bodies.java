package org.kinbridge.cases.appeal;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;

/** The bodies that appeals are written to. */
@Boundary
public class Bodies {

    @PersistenceContext
    private EntityManager entityManager;

    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Bodies() {
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Bodies(AuditTrail auditTrail, Clock clock) {
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** All bodies by name. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<BodyView> list() {
        return entityManager
                .createQuery("select b from Body b order by lower(b.name)", Body.class)
                .getResultStream()
                .map(Body::view)
                .toList();
    }

    /** @throws NotFound if there is no such body */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public BodyView get(BodyId id) {
        return find(id).view();
    }

    /** @throws org.kinbridge.core.problem.InvalidInput if a particular is missing or impossible */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public BodyId add(BodyEntry entry) {
        Body body = new Body(entry, entry.check(LocalDate.now(clock)));
        entityManager.persist(body);
        auditTrail.changed("add-body", "body", body.id());
        return body.id();
    }

    /**
     * @param version the version that was on the screen
     * @throws org.kinbridge.core.problem.StaleVersion if somebody else has changed it since
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(BodyId id, int version, BodyEntry entry) {
        find(id).change(version, entry, entry.check(LocalDate.now(clock)));
        auditTrail.changed("change-body", "body", id);
    }

    /**
     * Lets something be handed to a body, or says why not.
     *
     * @throws org.kinbridge.core.problem.Refused for a security service or an authority of the State concerned (rule 4)
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void requireMayReceive(BodyId id) {
        find(id).refuseIfDeniedByDefault();
    }

    private Body find(BodyId id) {
        Body body = entityManager.find(Body.class, id.value());
        if (body == null) {
            throw new NotFound();
        }
        return body;
    }
}
