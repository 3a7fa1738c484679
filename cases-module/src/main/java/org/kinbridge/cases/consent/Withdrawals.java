package org.kinbridge.cases.consent;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** Consents that are taken back: at once, everywhere, and with a list of what can no longer be called back. */
@Boundary
public class Withdrawals {

    private final ConsentRecords records;
    private final Instance<StandsOnConsent> features;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Withdrawals() {
        this.records = null;
        this.features = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Withdrawals(
            ConsentRecords records,
            @Any Instance<StandsOnConsent> features,
            Vault vault,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.features = features;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** What a withdrawal would do now. Changes nothing. @throws NotFound if there is no such consent */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Consequence> consequences(ConsentId id) {
        GivenConsent consent = records.find(id);
        auditTrail.read("preview-withdrawal", "consent", id);
        return consequences(consent);
    }

    /**
     * Takes a consent back and stops everything that stands on it, in one transaction.
     *
     * @return what was stopped, and what could not be called back any more
     * @throws InvalidInput naming {@code on} or {@code words}
     * @throws StaleVersion if somebody else has changed it since
     * @throws Refused if it was taken back or replaced already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Consequence> withdraw(NewWithdrawal command) {
        GivenConsent consent = records.find(command.id());
        consent.requireVersion(command.version());
        consent.withdraw(command, LocalDate.now(clock), vault);
        List<Consequence> consequences = consequences(consent);
        features.forEach(feature -> feature.stop(consent.caseId(), consent.use()));
        for (int i = 0; i < consequences.size(); i++) {
            records.add(new Effect(consent, i, consequences.get(i)));
        }
        auditTrail.changed("withdraw-consent", "consent", consent.id(), consequences.size() + " consequences");
        return consequences;
    }

    private List<Consequence> consequences(GivenConsent consent) {
        return features.stream()
                .flatMap(feature -> feature.consequences(consent.caseId(), consent.use()).stream())
                .toList();
    }
}
