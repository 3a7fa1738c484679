package org.kinbridge.cases.history;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;

/**
 * Who changed what in a case, and who looked. What lies under the seal is in no table that is read here, and a reading
 * is shown only if its kind is known to betray nothing: everybody who may open the case sees the same history.
 */
@Boundary
public class History {

    private final HistoryRows rows;
    private final Persons persons;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected History() {
        this.rows = null;
        this.persons = null;
        this.auditTrail = null;
    }

    @Inject
    History(HistoryRows rows, Persons persons, AuditTrail auditTrail) {
        this.rows = rows;
        this.persons = persons;
        this.auditTrail = auditTrail;
    }

    /** Fifty entries, the newest first. That the history was read is written down. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public HistoryPage page(HistoryQuery query) {
        HistoryRows.File file = rows.file(query.file());
        List<HistoryRows.Row> found = rows.read(query);
        List<HistoryEntry> entries =
                Histories.entries(found.stream().limit(HistoryRows.PAGE).toList());
        auditTrail.read("view-history", "case", query.file());
        return new HistoryPage(file.reference(), entries, names(query, entries), found.size() > HistoryRows.PAGE);
    }

    private Map<PersonId, String> names(HistoryQuery query, List<HistoryEntry> entries) {
        Set<PersonId> wanted = new HashSet<>(rows.people(query.file()));
        entries.stream()
                .flatMap(entry -> entry.changes().stream())
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(HistoryValue.Someone.class::isInstance)
                .forEach(value -> wanted.add(((HistoryValue.Someone) value).person()));
        return persons.views(wanted).values().stream()
                .collect(Collectors.toMap(person -> person.id(), person -> person.name()));
    }
}
