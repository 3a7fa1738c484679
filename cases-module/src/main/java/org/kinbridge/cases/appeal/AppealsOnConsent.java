package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.cases.consent.ConsentUse;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.StandsOnConsent;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;

/**
 * Appeals to bodies of a class for which a consent is taken back: those on their way are withdrawn; those that were sent
 * are with the body, which is asked to make no further use of them.
 */
@ApplicationScoped
class AppealsOnConsent implements StandsOnConsent {

    private final AppealRecords records;
    private final AuditTrail auditTrail;
    private final Acting acting;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AppealsOnConsent() {
        this.records = null;
        this.auditTrail = null;
        this.acting = null;
    }

    @Inject
    AppealsOnConsent(AppealRecords records, AuditTrail auditTrail, Acting acting) {
        this.records = records;
        this.auditTrail = auditTrail;
        this.acting = acting;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Consequence> consequences(CaseId id, ConsentUse use) {
        return concerned(id, use)
                .filter(listed -> listed.appeal().submission() != null || !over(listed))
                .map(this::consequence)
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(CaseId id, ConsentUse use) {
        concerned(id, use).filter(listed -> !over(listed)).forEach(listed -> {
            AppealId appeal = listed.appeal().id();
            records.forStep(appeal).withdraw(acting.actor());
            auditTrail.changed("withdraw-appeal", "appeal", appeal, "consent");
        });
    }

    private Stream<AppealRecords.Listed> concerned(CaseId id, ConsentUse use) {
        return records.ofCase(id.value()).stream()
                .filter(listed -> use.covers(listed.body().recipient()));
    }

    private boolean over(AppealRecords.Listed listed) {
        return listed.appeal().status(records.today()).over();
    }

    private Consequence consequence(AppealRecords.Listed listed) {
        Submission sent = listed.appeal().submission();
        String body = listed.body().name();
        String path = "/desk/appeals/appeal?id=" + listed.appeal().id();
        return sent == null
                ? Consequence.stops("consents.stops.appeal", body, path)
                : Consequence.beyondRecall("consents.beyond.appeal", body, sent.on(), path);
    }
}
