package org.kinbridge.cases.testimony;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * The accounts of witnesses. Words that may not leave the case, and the real name behind a pseudonym, are for those who
 * answer for the case: the caseworker in charge, and coordinators.
 */
@Boundary
public class Testimonies {

    static final String TESTIMONY = "testimony";

    private final TestimonyRecords records;
    private final TestimonyViews views;
    private final StatementRules rules;
    private final CaseCircle circle;
    private final Persons persons;
    private final FuzzyDateReader dates;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Testimonies() {
        this.records = null;
        this.views = null;
        this.rules = null;
        this.circle = null;
        this.persons = null;
        this.dates = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Testimonies(
            TestimonyRecords records,
            TestimonyViews views,
            StatementRules rules,
            CaseCircle circle,
            Persons persons,
            FuzzyDateReader dates,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.rules = rules;
        this.circle = circle;
        this.persons = persons;
        this.dates = dates;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes down who testifies, when and how.
     *
     * @throws InvalidInput naming {@code person}, {@code name}, {@code pseudonym}, {@code realName}, {@code when},
     *     {@code way} or {@code language}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public TestimonyId take(CaseId caseId, NewTestimony command) {
        CircleView people = circle.of(caseId);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(dates, LocalDate.now(clock), problems);
        boolean stranger = command.witness() instanceof Witness.OfCase known
                && people.member(known.person()).isEmpty();
        problems.rejectIf(stranger, "person", "testimonies.problem.witness");
        problems.throwIfAny();
        Testimony testimony = new Testimony(caseId, command, caller.staff().account(), clock.instant());
        name(testimony, Objects.requireNonNull(command.witness()));
        if (!command.when().isEmpty()) {
            testimony.takenOn(dates.read(command.when(), command.typedIn()));
        }
        records.add(testimony);
        auditTrail.changed("take-testimony", TESTIMONY, testimony.id());
        return testimony.id();
    }

    private void name(Testimony testimony, Witness witness) {
        if (witness instanceof Witness.OfCase known) {
            testimony.by(known.person());
        } else if (witness instanceof Witness.Named named) {
            testimony.by(persons.register(named.person()));
        } else if (witness instanceof Witness.Pseudonymous hidden) {
            testimony.under(hidden, vault);
        }
    }

    /** The testimonies of a case in the order in which they were taken down, with what the caller may read of them. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<TestimonyView> ofCase(CaseId caseId) {
        boolean insider = answersFor(caseId);
        auditTrail.read("read-testimonies", "case", caseId);
        return views.ofCase(caseId, insider);
    }

    /**
     * The real name behind a pseudonym; empty if none is kept. The reading is written down.
     *
     * @throws Refused to all but coordinators and the caseworker in charge
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public String realName(TestimonyId id) {
        Testimony testimony = records.find(id);
        if (!answersFor(testimony.caseId())) {
            throw new Refused("testimonies.problem.realNameClosed");
        }
        auditTrail.read("read-witness-name", TESTIMONY, id);
        return testimony.realName(vault);
    }

    /**
     * What of a testimony may go into print once it is cleared; nothing if its witness took it back.
     *
     * @throws org.kinbridge.core.problem.NotFound if there is no such testimony
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PublishableTestimony publishable(TestimonyId id) {
        Testimony testimony = records.find(id);
        auditTrail.read("read-publishable-testimony", TESTIMONY, id);
        return new PublishableTestimony(
                id,
                testimony.caseId(),
                testimony.textNumber(),
                views.shown(testimony),
                testimony.witness(),
                testimony.withdrawn() ? List.of() : views.printable(testimony));
    }

    /**
     * Words that may be used outside: statements whose level reaches the audience, under the name or the pseudonym of
     * their witness. What is meant for print still needs a clearance, like any other text.
     *
     * @throws Refused for an audience inside the house, which reads the testimonies themselves
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<QuotableStatement> quotable(CaseId caseId, ReleaseLevel audience) {
        if (!audience.reaches(ReleaseLevel.BODIES)) {
            throw new Refused("testimonies.problem.audience");
        }
        circle.of(caseId);
        auditTrail.read("quote-testimonies", "case", caseId);
        return views.ofCase(caseId, false).stream()
                .filter(testimony -> !testimony.withdrawn())
                .flatMap(testimony -> testimony.statements().stream()
                        .filter(statement -> statement.release().reaches(audience))
                        .map(statement -> new QuotableStatement(statement.id(), testimony.witness(), statement.text())))
                .toList();
    }

    private boolean answersFor(CaseId caseId) {
        return rules.answersFor(caseId);
    }
}
