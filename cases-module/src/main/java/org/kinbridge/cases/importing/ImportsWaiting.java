package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Imports of families that wait for whoever began them. */
@ApplicationScoped
class ImportsWaiting implements WaitingWork {

    private final ImportRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportsWaiting() {
        this.records = null;
    }

    @Inject
    ImportsWaiting(ImportRecords records) {
        this.records = records;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        return records.waitingFor(person.account()).stream()
                .map(ImportsWaiting::line)
                .toList();
    }

    private static Waiting line(ImportSummary row) {
        String page = row.state() == ImportState.MAPPING ? "mapping" : "review";
        return new Waiting(
                row.changedAt(),
                "families.waiting." + row.state().name(),
                List.of(row.fileName()),
                "/desk/cases/importing/" + page + "?id=" + row.id());
    }
}
