package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kinbridge.cases.consent.ConsentUse;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.consent.StandsOnConsent;
import org.kinbridge.cases.reference.CaseId;

/**
 * Clearances of a case whose consent to publishing is taken back: all are retracted, and the newsletter is told of those
 * that had been given. A letter goes into print, on the web and out by mail as one: without one way it goes none.
 */
@ApplicationScoped
class ClearancesOnConsent implements StandsOnConsent {

    private static final String WHY = "The consent was taken back.";

    private final ClearanceRecords records;
    private final TakenBack takenBack;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClearancesOnConsent() {
        this.records = null;
        this.takenBack = null;
    }

    @Inject
    ClearancesOnConsent(ClearanceRecords records, TakenBack takenBack) {
        this.records = records;
        this.takenBack = takenBack;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Consequence> consequences(CaseId id, ConsentUse use) {
        return standing(id, use).map(ClearancesOnConsent::consequence).toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(CaseId id, ConsentUse use) {
        standing(id, use).forEach(clearance -> takenBack.retract(clearance, WHY, "consent"));
    }

    private Stream<Clearance> standing(CaseId id, ConsentUse use) {
        return use.coversAny(Recipient.newsletter())
                ? records.ofCase(id.value()).stream().filter(one -> one.status() != ClearanceStatus.RETRACTED)
                : Stream.empty();
    }

    private static Consequence consequence(Clearance clearance) {
        String path = "/desk/appeals/clearance?id=" + clearance.id();
        return switch (clearance.status()) {
            case PUBLISHED ->
                Consequence.beyondRecall(
                        "consents.beyond.published",
                        Objects.requireNonNullElse(clearance.course().publishedWhere(), ""),
                        null,
                        path);
            case CLEARED -> Consequence.stops("consents.stops.cleared", "", path);
            default -> Consequence.stops("consents.stops.clearance", "", path);
        };
    }
}
