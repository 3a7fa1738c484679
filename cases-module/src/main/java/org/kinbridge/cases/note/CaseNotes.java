package org.kinbridge.cases.note;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * Private notes of a case: free text of which nobody knows beforehand whom it could hurt. They are sealed, and reach no
 * letter, no search, no export and no publication.
 */
@Boundary
public class CaseNotes {

    private final EntityManager entityManager;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseNotes() {
        this.entityManager = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    CaseNotes(EntityManager entityManager, Vault vault, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws InvalidInput naming {@code text}: empty or too long */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void write(CaseId caseId, NewNote command) {
        writeAll(Map.of(caseId, List.of(command)), Set.of());
    }

    /**
     * Writes notes of several cases.
     *
     * @param fresh cases that the same transaction has just opened: their keys are made with one statement
     * @return the ids of what was written, by case, in the order given
     * @throws InvalidInput as {@link #write}; then none is written
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<CaseId, List<NoteId>> writeAll(Map<CaseId, List<NewNote>> commands, Set<CaseId> fresh) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        commands.values().forEach(notes -> notes.forEach(note -> note.check(problems)));
        problems.throwIfAny();
        vault.begin(
                "case",
                commands.keySet().stream()
                        .filter(fresh::contains)
                        .map(CaseId::value)
                        .toList());
        Map<CaseId, List<NoteId>> written = new HashMap<>();
        auditTrail.together(() -> commands.forEach((caseId, notes) -> written.put(
                caseId, notes.stream().map(note -> add(caseId, note)).toList())));
        return written;
    }

    private NoteId add(CaseId caseId, NewNote command) {
        CaseNote note = new CaseNote(caseId, command, caller.staff().account(), clock.instant());
        entityManager.persist(note.sealed(command, vault));
        auditTrail.changed("write-note", "case", caseId);
        return note.id();
    }

    /** The notes of a case, the newest first. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<NoteView> ofCase(CaseId caseId) {
        auditTrail.read("read-notes", "case", caseId);
        return entityManager
                .createQuery(
                        "select n from CaseNote n where n.caseId = :case order by n.writtenAt desc, n.id",
                        CaseNote.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(note -> note.view(vault))
                .toList();
    }
}
