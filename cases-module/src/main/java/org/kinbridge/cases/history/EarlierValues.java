package org.kinbridge.cases.history;

import jakarta.inject.Inject;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The way back to an earlier value: a new change, made by the rules of every other; history is never rewritten. */
@Boundary
public class EarlierValues {

    private final HistoryRows rows;
    private final PersonBack person;
    private final ContactBack contact;
    private final CaseworkerBack caseworker;
    private final FactBack fact;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EarlierValues() {
        this.rows = null;
        this.person = null;
        this.contact = null;
        this.caseworker = null;
        this.fact = null;
        this.auditTrail = null;
    }

    @Inject
    EarlierValues(
            HistoryRows rows,
            PersonBack person,
            ContactBack contact,
            CaseworkerBack caseworker,
            FactBack fact,
            AuditTrail auditTrail) {
        this.rows = rows;
        this.person = person;
        this.contact = contact;
        this.caseworker = caseworker;
        this.fact = fact;
        this.auditTrail = auditTrail;
    }

    /**
     * What there is now beside what there was.
     *
     * @throws NotFound if the case has no such change
     * @throws Refused if this kind of record has no way back but its own steps
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public EarlierView view(EarlierId id) {
        rows.at(id);
        auditTrail.read("view-history", "case", id.file());
        return way(id).view(id);
    }

    /**
     * Gives the record back what it had before that revision.
     *
     * @throws StaleVersion if somebody else changed it since it was looked at
     * @throws InvalidInput naming {@code why} if a reason is needed, or a field that could not be saved today
     * @throws Refused if it cannot be so any more
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void restore(RestoreEarlier command) {
        rows.at(command.what());
        way(command.what()).restore(command);
        auditTrail.changed(
                "restore-earlier",
                "case",
                command.what().file(),
                command.what().record().name());
    }

    private WayBack way(EarlierId id) {
        return switch (id.record()) {
            case PERSON, NAME -> person;
            case CONTACT_POINT -> contact;
            case CASE -> caseworker;
            case FACT -> fact;
            case ENQUIRER,
                    RELATIVE,
                    KINSHIP,
                    TRACING_REQUEST,
                    IDENTITY_DOCUMENT,
                    ATTACHMENT,
                    PROMISE,
                    CONSENT,
                    FAMILY_MESSAGE -> throw new Refused("history.refused.noWay");
        };
    }
}
