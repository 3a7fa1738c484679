package org.kinbridge.cases.contact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** What the association sets for its work with families. */
@Boundary
public class CaseworkSettings {

    private final EntityManager entityManager;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseworkSettings() {
        this.entityManager = null;
        this.auditTrail = null;
    }

    @Inject
    CaseworkSettings(EntityManager entityManager, AuditTrail auditTrail) {
        this.entityManager = entityManager;
        this.auditTrail = auditTrail;
    }

    @AllowedTo({Role.ADMINISTRATOR, Role.CASEWORKER, Role.COORDINATOR})
    public CaseworkView current() {
        return only().view();
    }

    /**
     * @param version that was on the screen
     * @param silenceDays after how many days without a word a family must hear from us
     * @throws InvalidInput naming {@code silenceDays}, if it is out of bounds
     * @throws StaleVersion if somebody else has changed it since
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public void change(int version, int silenceDays) {
        only().change(version, silenceDays);
        auditTrail.changed("change-casework", "casework", Casework.ONLY, silenceDays + " days");
    }

    private Casework only() {
        Casework casework = entityManager.find(Casework.class, Casework.ONLY);
        if (casework == null) {
            throw new NotFound();
        }
        return casework;
    }
}
