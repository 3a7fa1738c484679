package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Erasures wait for the other coordinators, and for the caseworker in charge. */
@ApplicationScoped
class ErasuresWaiting implements WaitingWork {

    private final ErasureRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasuresWaiting() {
        this.records = null;
    }

    @Inject
    ErasuresWaiting(ErasureRecords records) {
        this.records = records;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.COORDINATOR) && !person.has(Role.CASEWORKER)) {
            return List.of();
        }
        return records.waiting(person).stream()
                .map(erasure -> new Waiting(
                        erasure.askedAt(),
                        "today.retention.confirm",
                        List.of(erasure.reference()),
                        "/desk/cases/retention/erase?file=" + erasure.caseId()))
                .toList();
    }
}
