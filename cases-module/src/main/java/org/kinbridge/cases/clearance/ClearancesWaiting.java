package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Clearances that wait for this person: consent for those who work with the family, the review for another coordinator. */
@ApplicationScoped
class ClearancesWaiting implements WaitingWork {

    private final ClearanceRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClearancesWaiting() {
        this.records = null;
    }

    @Inject
    ClearancesWaiting(ClearanceRecords records) {
        this.records = records;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() != Role.CASEWORKER && person.role() != Role.COORDINATOR) {
            return List.of();
        }
        return records.open().stream()
                .flatMap(clearance -> line(clearance, person))
                .toList();
    }

    private static Stream<Waiting> line(Clearance clearance, Caller.Staff person) {
        boolean mine = clearance.askedBy(person.account().value());
        return switch (clearance.status()) {
            case REQUESTED -> Stream.of(waiting(clearance, "clearance.today.scan"));
            case SCANNED -> Stream.of(waiting(clearance, "clearance.today.consent"));
            case CONSENTED, REVIEWED ->
                person.role() == Role.COORDINATOR && !mine
                        ? Stream.of(waiting(clearance, "clearance.today.clear"))
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static Waiting waiting(Clearance clearance, String key) {
        return new Waiting(
                clearance.askedAt(),
                key,
                List.of(clearance.course().askedBy()),
                "/desk/appeals/clearance?id=" + clearance.id());
    }
}
