package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Imports that wait for an editor: to be reviewed, or to be told their encoding. */
@ApplicationScoped
class ImportWaiting implements WaitingWork {

    private final ImportStore store;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportWaiting() {
        this.store = null;
    }

    @Inject
    ImportWaiting(ImportStore store) {
        this.store = store;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() != Role.EDITOR) {
            return List.of();
        }
        return store.rows().stream()
                .filter(row -> row.status().waitsForEditor())
                .map(ImportWaiting::line)
                .toList();
    }

    private static Waiting line(ImportRow row) {
        return new Waiting(
                row.changedAt(),
                "importing.waiting." + row.status().name(),
                List.of(row.fileName()),
                "/desk/newsroom/importing/review?id=" + row.id());
    }
}
