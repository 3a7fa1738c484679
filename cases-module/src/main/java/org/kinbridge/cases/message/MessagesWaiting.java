package org.kinbridge.cases.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
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
    private final Persons persons;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MessagesWaiting() {
        this.entityManager = null;
        this.persons = null;
    }

    @Inject
    MessagesWaiting(EntityManager entityManager, Persons persons) {
        this.entityManager = entityManager;
        this.persons = persons;
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
        List<Object[]> lines = rows.stream().map(Object[].class::cast).toList();
        Map<PersonId, PersonView> names = persons.views(
                lines.stream().map(MessagesWaiting::from).distinct().toList());
        return lines.stream().map(line -> waiting(line, names)).toList();
    }

    private static PersonId from(Object[] row) {
        return new PersonId((UUID) row[3]);
    }

    private static Waiting waiting(Object[] row, Map<PersonId, PersonView> names) {
        PersonView from = names.get(from(row));
        String reference = new CaseReference((int) row[1], (int) row[2]).toString();
        return new Waiting(
                (Instant) row[6],
                "today.message." + row[5],
                List.of(reference, from == null ? "" : from.name()),
                "/desk/cases/messages/message?file=" + row[0] + "&id=" + row[4]);
    }
}
