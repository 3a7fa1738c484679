package org.kinbridge.cases.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.NameOf;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Messages to be read through, given back or handed over, in one's own cases. What came of one never stands here. */
@ApplicationScoped
class MessagesWaiting implements WaitingWork {

    private static final String SQL = "select f.id, f.opened_year, f.number_in_year, m.from_id, m.id, m.status,"
            + " m.written_at from cases.family_message m join cases.case_file f on f.id = m.case_id"
            + " where f.caseworker_id = :me and m.status in ('WRITTEN', 'RETURNED', 'READ')"
            + " order by m.written_at limit 50";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MessagesWaiting() {
        this.entityManager = null;
    }

    @Inject
    MessagesWaiting(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("me", person.account().value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(MessagesWaiting::waiting)
                .toList();
    }

    private static Waiting waiting(Object[] row) {
        String reference = new CaseReference((int) row[1], (int) row[2]).toString();
        return new Waiting(
                (Instant) row[6],
                "today.message." + row[5],
                List.of(reference, new NameOf((UUID) row[3])),
                "/desk/cases/messages/message?file=" + row[0] + "&id=" + row[4]);
    }
}
