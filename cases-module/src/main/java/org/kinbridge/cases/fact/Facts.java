package org.kinbridge.cases.fact;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.persistence.FuzzyDateColumns;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;

/** What is known about sought persons, from whom, and how sure it is. */
@Boundary
public class Facts {

    @PersistenceContext
    private EntityManager entityManager;

    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Facts() {
        this.dates = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Facts(FuzzyDateReader dates, AuditTrail auditTrail, Clock clock) {
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** @throws InvalidInput naming the fields {@code when}, {@code what}, {@code source} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FactId record(CaseId caseId, PersonId about, NewFact command) {
        return recordAll(List.of(new FactAbout(caseId, about, command))).get(0);
    }

    /** As {@link #record}, many at once. @return the ids in the same order */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<FactId> recordAll(List<FactAbout> commands) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        LocalDate today = LocalDate.now(clock);
        commands.forEach(command -> command.fact().check("", dates, today, problems));
        problems.throwIfAny();
        List<FactId> ids = commands.stream()
                .map(command ->
                        add(command.caseId(), command.about(), command.fact()).id())
                .toList();
        auditTrail.changedEach("record-fact", "fact", ids);
        return ids;
    }

    /**
     * Puts another statement in the place of one.
     *
     * @throws Refused if the old one has been superseded already
     * @throws StaleVersion if somebody else saved it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FactId supersede(SupersedeFact command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.replacement().check("", dates, LocalDate.now(clock), problems);
        problems.rejectIf(command.why().isEmpty(), "why", "fact.error.why");
        problems.throwIfAny();
        Fact old = find(command.id());
        if (!old.stands()) {
            throw new Refused("fact.error.superseded");
        }
        if (old.version() != command.version()) {
            throw new StaleVersion();
        }
        Fact replacement = add(old.caseId(), old.about(), command.replacement());
        auditTrail.changed("record-fact", "fact", replacement.id());
        old.supersede(replacement.id(), command.why());
        auditTrail.changed("supersede-fact", "fact", old.id());
        return replacement.id();
    }

    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FactView view(FactId id) {
        auditTrail.read("view-fact", "fact", id);
        return find(id).view();
    }

    /** All facts of a case, superseded ones too, by date; those without a date last. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<FactView> ofCase(CaseId caseId) {
        return entityManager
                .createQuery("select f from Fact f where f.caseId = :case order by f.recordedAt, f.id", Fact.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(Fact::view)
                .sorted(Comparator.comparing(Facts::order))
                .toList();
    }

    /** All facts about these persons in any case, superseded ones too, by date; those without a date last. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<FactView> ofPersons(Collection<PersonId> persons) {
        return entityManager
                .createQuery("select f from Fact f where f.about in :persons order by f.recordedAt, f.id", Fact.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(Fact::view)
                .sorted(Comparator.comparing(Facts::order))
                .toList();
    }

    /** The dates of what stands about these persons, for comparing people; nothing but the dates. One statement. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<DatedFact> dated(Collection<PersonId> persons) {
        return entityManager
                .createQuery(
                        "select f.about, f.kind, f.when from Fact f where f.about in :persons"
                                + " and f.supersededBy is null and f.when.edtf is not null",
                        Object[].class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(row -> new DatedFact(
                        new PersonId((UUID) row[0]), (FactKind) row[1], ((FuzzyDateColumns) row[2]).date()))
                .toList();
    }

    private static LocalDate order(FactView fact) {
        return fact.when() == null ? LocalDate.MAX : fact.when().order();
    }

    private Fact add(CaseId caseId, PersonId about, NewFact command) {
        Fact fact = new Fact(caseId, about, command, clock.instant());
        if (!command.when().isEmpty()) {
            fact.on(dates.read(command.when(), command.language()));
        }
        entityManager.persist(fact);
        return fact;
    }

    private Fact find(FactId id) {
        Fact fact = entityManager.find(Fact.class, id.value());
        if (fact == null) {
            throw new NotFound();
        }
        return fact;
    }
}
