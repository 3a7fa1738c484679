package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * Who may hand a case over, and to whom: whoever is in charge reads what came of family messages, so nobody puts
 * himself there. Keeps what the new one has not seen yet.
 */
@ApplicationScoped
class Handings implements KeptWithCase {

    private final EntityManager entityManager;
    private final Accounts accounts;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Handings() {
        this.entityManager = null;
        this.accounts = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Handings(EntityManager entityManager, Accounts accounts, CurrentCaller caller, Clock clock) {
        this.entityManager = entityManager;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Only whoever is in charge now, or a coordinator. */
    boolean mayHandOver(CaseFile file) {
        return caller.has(Role.COORDINATOR) || inCharge(file);
    }

    private boolean inCharge(CaseFile file) {
        return caller.get() instanceof Caller.Staff staff && staff.account().equals(file.caseworker());
    }

    /**
     * Puts the case into the charge of somebody else, who finds it on Today.
     *
     * @throws Refused if the caller may not
     * @throws InvalidInput naming {@code successor}, if that is nobody active who works with cases, or has it already
     */
    void hand(CaseFile file, AccountId successor) {
        if (!mayHandOver(file)) {
            throw new Refused("case.refused.handOver");
        }
        InvalidInput.Collector problems = new InvalidInput.Collector();
        problems.rejectIf(!worksWithCases(successor), "successor", "case.error.successor");
        problems.rejectIf(file.caseworker().equals(successor), "successor", "case.error.inCharge");
        problems.throwIfAny();
        file.handTo(successor);
        erase(file.id());
        if (!inCharge(file)) {
            entityManager.persist(new Handing(file, caller.staff().account(), clock.instant()));
        }
    }

    private boolean worksWithCases(AccountId id) {
        return accounts.all().stream()
                .filter(AccountView::active)
                .filter(account -> account.role() == Role.CASEWORKER || account.role() == Role.COORDINATOR)
                .anyMatch(account -> account.id().equals(id));
    }

    /** Whoever is in charge has looked into the case: Today says no more that it was handed over. */
    void seen(CaseFile file) {
        if (inCharge(file)) {
            erase(file.id());
        }
    }

    @Override
    public void erase(CaseId id) {
        entityManager
                .createQuery("delete from Handing h where h.caseId = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
