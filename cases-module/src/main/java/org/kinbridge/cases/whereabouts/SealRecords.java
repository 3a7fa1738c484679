package org.kinbridge.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;

/** Where the openings of seals are kept, and for whom a seal is open now. */
@ApplicationScoped
class SealRecords {

    @PersistenceContext
    private EntityManager entityManager;

    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealRecords() {
        this.caller = null;
        this.clock = null;
    }

    @Inject
    SealRecords(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever works on the same seal at the same time waits until this transaction ends. */
    void lock(TracingRequestId request) {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:seal, 740003))) l")
                .setParameter("seal", request.toString())
                .getSingleResult();
    }

    void add(SealOpening opening) {
        entityManager.persist(opening);
    }

    /** @throws NotFound if there is none */
    SealOpening find(SealOpeningId id) {
        SealOpening opening = entityManager.find(SealOpening.class, id.value());
        if (opening == null) {
            throw new NotFound();
        }
        return opening;
    }

    /** The newest first. */
    List<SealOpening> ofCase(CaseId id) {
        return entityManager
                .createQuery(
                        "select o from SealOpening o where o.caseId = :case order by o.askedAt desc, o.id",
                        SealOpening.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    /** The newest first. */
    List<SealOpening> of(TracingRequestId request) {
        return entityManager
                .createQuery(
                        "select o from SealOpening o where o.request = :request order by o.askedAt desc, o.id",
                        SealOpening.class)
                .setParameter("request", request.value())
                .getResultList();
    }

    /** An opening that waits for a second person. @param askedBy name of the first */
    record WaitingOpening(Instant askedAt, CaseId caseId, String askedBy) {}

    /** Openings that wait for a second person, but not this one, the oldest first. */
    List<WaitingOpening> waitingForAnother(AccountId person) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select o.asked_at, o.case_id, a.display_name from cases.seal_opening o"
                                + " left join core.account a on a.id = o.asked_by where o.confirmed_by is null"
                                + " and o.asked_at > :since and o.asked_by <> :person order by o.asked_at",
                        Object[].class)
                .setParameter("since", clock.instant().minus(SealOpening.HALF_AN_HOUR))
                .setParameter("person", person.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new WaitingOpening(
                        (Instant) row[0], new CaseId((UUID) row[1]), Objects.requireNonNullElse((String) row[2], "")))
                .toList();
    }

    /** The opening by which the caller may read now; empty if the seal is closed to the caller. */
    Optional<SealOpening> openForCaller(TracingRequestId request) {
        if (!(caller.get() instanceof Caller.Staff staff)) {
            return Optional.empty();
        }
        AccountId person = staff.account();
        Instant now = clock.instant();
        return of(request).stream().filter(opening -> opening.lets(person, now)).findFirst();
    }

    /** Until when the seal is open to the caller. @throws Refused if it is closed: whatever lies there, and whoever asks */
    Instant requireOpen(TracingRequestId request) {
        return openForCaller(request)
                .map(SealOpening::until)
                .orElseThrow(() -> new Refused("whereabouts.error.closed"));
    }

    /**
     * Locks both seals, always in the same order.
     *
     * @throws Refused while one of them is open to somebody, or somebody waits for a second person: seen by everybody
     */
    void requireShut(TracingRequestId one, TracingRequestId other) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(TracingRequestId::value))
                .forEach(this::lock);
        Instant now = clock.instant();
        boolean shut = Stream.of(one, other)
                .flatMap(request -> of(request).stream())
                .map(opening -> opening.state(now))
                .noneMatch(state -> state == OpeningState.OPEN || state == OpeningState.WAITING);
        if (!shut) {
            throw new Refused("whereabouts.error.joining");
        }
    }

    void erase(CaseId id) {
        entityManager
                .createQuery("delete from SealOpening o where o.caseId = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
