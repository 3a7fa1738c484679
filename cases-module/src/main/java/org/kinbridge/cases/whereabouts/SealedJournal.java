package org.kinbridge.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.tracing.BelowTheSeal;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;

/** Where notes under seals are kept. Says to the open face what may come up to it, and nothing else. */
@ApplicationScoped
class SealedJournal implements BelowTheSeal, KeptWithCase {

    @PersistenceContext
    private EntityManager entityManager;

    private final Vault vault;
    private final SealRecords seals;
    private final TracingRequests requests;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealedJournal() {
        this.vault = null;
        this.seals = null;
        this.requests = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    SealedJournal(
            Vault vault,
            SealRecords seals,
            TracingRequests requests,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.vault = vault;
        this.seals = seals;
        this.requests = requests;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds a note. The audit trail names the note and not the request: an entry that named it would tell every reader of
     * the trail that somebody was found.
     */
    void add(SoughtInCase about, Note note) {
        SealedNote.Content content = new SealedNote.Content(
                about.request().value(),
                clock.instant(),
                caller.staff().account().value(),
                note);
        SealedNote sealed = new SealedNote(about.caseId(), content, vault);
        entityManager.persist(sealed);
        auditTrail.changed("write-under-seal", "sealed-note", sealed.id());
    }

    /**
     * How far a request has come, for a step of those who have opened the seal.
     *
     * @param seen number of notes that were on the screen
     * @throws StaleVersion if another note was written since
     */
    SealedCourse course(SoughtInCase about, int seen) {
        seals.lock(about.request());
        SealedCourse course = course(about);
        if (course.notes().size() != seen) {
            throw new StaleVersion();
        }
        return course;
    }

    SealedCourse course(SoughtInCase about) {
        Set<TracingRequestId> joined = requests.joined(about.caseId(), about.request());
        return new SealedCourse(notes(about.caseId()).stream()
                .filter(kept -> joined.contains(kept.request()))
                .toList());
    }

    private List<KeptNote> notes(CaseId id) {
        return entityManager
                .createQuery("select n from SealedNote n where n.caseId = :case order by n.position", SealedNote.class)
                .setParameter("case", id.value())
                .getResultStream()
                .map(note -> note.open(vault))
                .toList();
    }

    /** Only to whoever has opened the seal, and has just written down what was relayed, or told, with the consent for it. */
    @Override
    public boolean lets(CaseId caseId, TracingRequestId request, TracingState target) {
        if (seals.openForCaller(request).isEmpty()) {
            return false;
        }
        SealedCourse course = course(new SoughtInCase(caseId, request));
        return !course.notes().isEmpty()
                && course.state() == target
                && course.notes()
                        .get(course.notes().size() - 1)
                        .by()
                        .equals(caller.staff().account());
    }

    /** With the one that goes on: what lies under both is read there. */
    @Override
    public void join(CaseId caseId, TracingRequestId goesOn, TracingRequestId duplicate) {
        seals.requireShut(goesOn, duplicate);
        add(new SoughtInCase(caseId, goesOn), new Joining(true));
    }

    /** With both: what was said meanwhile may have been said by either. */
    @Override
    public void part(CaseId caseId, TracingRequestId goesOn, TracingRequestId duplicate) {
        seals.requireShut(goesOn, duplicate);
        add(new SoughtInCase(caseId, goesOn), new Joining(false));
        add(new SoughtInCase(caseId, duplicate), new Joining(false));
    }

    @Override
    public void erase(CaseId id) {
        seals.erase(id);
        entityManager
                .createQuery("delete from SealedNote n where n.caseId = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
