package org.kinbridge.cases.testimony;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * The parts of testimonies: taken down, released further or less far, and made into facts by decision. Nobody changes
 * what they may not read, and only those who answer for the case release anything further.
 */
@Boundary
public class Statements {

    private static final String STATEMENT = "statement";

    private final TestimonyRecords records;
    private final TestimonyViews views;
    private final CaseCircle circle;
    private final Facts facts;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Statements() {
        this.records = null;
        this.views = null;
        this.circle = null;
        this.facts = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Statements(
            TestimonyRecords records,
            TestimonyViews views,
            CaseCircle circle,
            Facts facts,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.circle = circle;
        this.facts = facts;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Adds a part at the end.
     *
     * @throws InvalidInput naming {@code text} (empty, too long, or naming the witness behind a pseudonym though it may
     *     leave the case), {@code release} (further than the caller may release) or {@code mentions}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public StatementId add(TestimonyId testimonyId, NewStatement command) {
        Testimony testimony = records.find(testimonyId);
        CircleView people = circle.of(testimony.caseId());
        check(testimony, command, people, ReleaseLevel.STAFF);
        long before = records.statements(testimony.caseId()).stream()
                .filter(other -> other.testimony().equals(testimonyId))
                .count();
        Statement statement = new Statement(testimony, (int) before + 1);
        statement.say(command, vault, clock.instant());
        records.add(statement);
        command.mentions().forEach(person -> records.add(new Mention(statement.id(), person)));
        auditTrail.changed(
                "add-statement", STATEMENT, statement.id(), command.release().name());
        return statement.id();
    }

    /** Changes words, level or mentions. @throws InvalidInput as {@link #add} @throws StaleVersion if changed meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(StatementId id, int version, NewStatement command) {
        Statement statement = readable(id);
        if (statement.version() != version) {
            throw new StaleVersion();
        }
        Testimony testimony = records.find(statement.testimony());
        check(testimony, command, circle.of(statement.caseId()), statement.release());
        replaceMentions(statement, command.mentions());
        boolean released = command.release() != statement.release();
        statement.say(command, vault, clock.instant());
        auditTrail.changed(
                released ? "release-statement" : "change-statement",
                STATEMENT,
                id,
                command.release().name());
    }

    private void replaceMentions(Statement statement, Set<PersonId> wanted) {
        List<Mention> kept = mentions(statement);
        List<HearsayFact> made = records.facts(statement.caseId());
        for (Mention mention : kept) {
            boolean used = made.stream().anyMatch(fact -> fact.of(mention));
            if (!wanted.contains(mention.person())) {
                if (used) {
                    throw new InvalidInput("mentions", "testimonies.problem.factMade");
                }
                records.remove(mention);
            }
        }
        Set<PersonId> known = kept.stream().map(Mention::person).collect(Collectors.toSet());
        wanted.stream()
                .filter(person -> !known.contains(person))
                .forEach(person -> records.add(new Mention(statement.id(), person)));
    }

    /** Puts a part one place earlier; nothing happens to the first. @throws StaleVersion if somebody moved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void moveUp(StatementId id, int position) {
        Statement statement = readable(id);
        if (statement.position() != position) {
            throw new StaleVersion();
        }
        records.statements(statement.caseId()).stream()
                .filter(other -> other.testimony().equals(statement.testimony()) && other.position() == position - 1)
                .findFirst()
                .ifPresent(earlier -> {
                    earlier.moveTo(position);
                    statement.moveTo(position - 1);
                    auditTrail.changed("move-statement", STATEMENT, id);
                });
    }

    /**
     * Makes a fact of what the witness said about one person: hearsay, its source the witness under the name that
     * everybody may see. Happens by this decision only, never by itself.
     *
     * @throws Refused if the statement does not mention the person
     * @throws InvalidInput as {@link Facts#record}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FactId decide(StatementId id, HearsayDecision decision) {
        Statement statement = readable(id);
        Mention mention = mentions(statement).stream()
                .filter(known -> known.person().equals(decision.person()))
                .findFirst()
                .orElseThrow(() -> new Refused("testimonies.problem.notMentioned"));
        String witness = views.shown(records.find(statement.testimony()));
        FactId fact = facts.record(statement.caseId(), decision.person(), decision.fact(witness));
        records.add(new HearsayFact(fact, mention, caller.staff().account(), clock.instant()));
        auditTrail.changed("decide-hearsay", STATEMENT, id);
        return fact;
    }

    /** The statement of which a fact was made; empty if it was not made of one. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Optional<StatementId> originOf(FactId fact) {
        return records.origin(fact);
    }

    /** The facts of a case that were made of statements, each with its statement. One statement to the database. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<FactId, StatementId> origins(CaseId caseId) {
        return records.facts(caseId).stream().collect(Collectors.toMap(HearsayFact::fact, HearsayFact::statement));
    }

    /** @throws NotFound also if it is there but withheld from the caller: the two look the same */
    private Statement readable(StatementId id) {
        Statement statement = records.find(id);
        if (!statement.release().reaches(ReleaseLevel.STAFF) && !answersFor(circle.of(statement.caseId()))) {
            throw new NotFound();
        }
        return statement;
    }

    private List<Mention> mentions(Statement statement) {
        return records.mentions(statement.caseId()).stream()
                .filter(mention -> mention.statement().equals(statement.id()))
                .toList();
    }

    /** @param until the level up to which everybody may release it */
    private void check(Testimony testimony, NewStatement command, CircleView people, ReleaseLevel until) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        boolean further = command.release().compareTo(until) > 0;
        problems.rejectIf(further && !answersFor(people), "release", "testimonies.problem.release");
        boolean telling = command.release().reaches(ReleaseLevel.STAFF)
                && Witness.isNamedIn(command.text(), testimony.realName(vault));
        problems.rejectIf(telling, "text", "testimonies.problem.realNameInText");
        boolean strangers = command.mentions().stream()
                .anyMatch(person -> people.member(person).isEmpty());
        problems.rejectIf(strangers, "mentions", "testimonies.problem.mentions");
        problems.throwIfAny();
    }

    private boolean answersFor(CircleView people) {
        return people.mine() || caller.has(Role.COORDINATOR);
    }
}
