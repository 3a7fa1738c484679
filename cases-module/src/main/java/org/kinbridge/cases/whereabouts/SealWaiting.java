package org.kinbridge.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Seals that somebody asks to open and that wait for a second person: anybody who works with cases but the first. */
@ApplicationScoped
class SealWaiting implements WaitingWork {

    private final SealRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealWaiting() {
        this.records = null;
    }

    @Inject
    SealWaiting(SealRecords records) {
        this.records = records;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        return records.waitingForAnother(person.account()).stream()
                .map(opening -> new Waiting(
                        opening.askedAt(),
                        "today.whereabouts.second",
                        List.of(opening.askedBy()),
                        "/desk/cases/whereabouts?file=" + opening.caseId()))
                .toList();
    }
}
