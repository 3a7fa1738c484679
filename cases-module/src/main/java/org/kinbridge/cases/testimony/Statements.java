package org.kinbridge.cases.testimony;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
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
    private static final int LONGEST_REASON = 500;

    private final TestimonyRecords records;
    private final TestimonyViews views;
    private final StatementRules rules;
    private final Facts facts;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Event<TestimonyRewritten> rewritten;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Statements() {
        this.records = null;
        this.views = null;
        this.rules = null;
        this.facts = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.rewritten = null;
        this.clock = null;
    }

    @Inject
    Statements(
            TestimonyRecords records,
            TestimonyViews views,
            StatementRules rules,
            Facts facts,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Event<TestimonyRewritten> rewritten,
            Clock clock) {
        this.records = records;
        this.views = views;
        this.rules = rules;
        this.facts = facts;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.rewritten = rewritten;
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
        testimony.requireStanding();
        rules.check(testimony, command, ReleaseLevel.STAFF);
        long before = records.statements(testimony.caseId()).stream()
                .filter(other -> other.testimony().equals(testimonyId))
                .count();
        Statement statement = new Statement(testimony, (int) before + 1);
        statement.say(command, vault, clock.instant());
        records.add(statement);
        command.mentions().forEach(person -> records.add(new Mention(statement.id(), person)));
        if (statement.printable()) {
            rewritten(testimony);
        }
        auditTrail.changed(
                "add-statement", STATEMENT, statement.id(), command.release().name());
        return statement.id();
    }

    /**
     * Corrects words, or changes level or mentions. Words that are replaced stay as a revision that nobody can change.
     *
     * @param why the words are corrected; not asked for as long as they stay
     * @throws InvalidInput as {@link #add}, and naming {@code why}
     * @throws StaleVersion if changed meanwhile
     * @throws Refused if the witness took the testimony back
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(StatementId id, int version, NewStatement command, String why) {
        Statement statement = rules.readable(id);
        if (statement.version() != version) {
            throw new StaleVersion();
        }
        Testimony testimony = records.find(statement.testimony());
        testimony.requireStanding();
        rules.check(testimony, command, statement.release());
        rules.replaceMentions(statement, command.mentions());
        boolean corrected = !command.text().equals(statement.text(vault));
        boolean released = command.release() != statement.release();
        boolean printed = statement.printable();
        if (corrected) {
            keepWording(statement, why.strip());
        }
        statement.say(command, vault, clock.instant());
        if ((corrected || released) && (printed || statement.printable())) {
            rewritten(testimony);
        }
        String action = corrected ? "correct-statement" : released ? "release-statement" : "change-statement";
        auditTrail.changed(action, STATEMENT, id, command.release().name());
    }

    private void keepWording(Statement statement, String why) {
        new InvalidInput.Collector()
                .rejectIf(why.isEmpty(), "why", "testimonies.problem.why")
                .rejectIf(why.length() > LONGEST_REASON, "why", "testimonies.problem.long", LONGEST_REASON)
                .throwIfAny();
        int number = records.wordings(statement.id()).size() + 1;
        records.add(new Wording(statement, number, correction(why), vault));
    }

    /** Puts a part one place earlier; nothing happens to the first. @throws StaleVersion if somebody moved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void moveUp(StatementId id, int position) {
        Statement statement = rules.readable(id);
        if (statement.position() != position) {
            throw new StaleVersion();
        }
        Testimony testimony = records.find(statement.testimony());
        testimony.requireStanding();
        records.statements(statement.caseId()).stream()
                .filter(other -> other.testimony().equals(statement.testimony()) && other.position() == position - 1)
                .findFirst()
                .ifPresent(earlier -> {
                    earlier.moveTo(position);
                    statement.moveTo(position - 1);
                    if (earlier.printable() && statement.printable()) {
                        rewritten(testimony);
                    }
                    auditTrail.changed("move-statement", STATEMENT, id);
                });
    }

    /**
     * Makes a fact of what the witness said about one person: hearsay, its source the witness under the name that
     * everybody may see. Happens by this decision only, never by itself.
     *
     * @throws Refused if the statement does not mention the person, or the witness took the testimony back
     * @throws InvalidInput as {@link Facts#record}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FactId decide(StatementId id, HearsayDecision decision) {
        Statement statement = rules.readable(id);
        records.find(statement.testimony()).requireStanding();
        Mention mention = rules.mentions(statement).stream()
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

    private Wording.Correction correction(String why) {
        return new Wording.Correction(why, caller.staff().account(), clock.instant());
    }

    private void rewritten(Testimony testimony) {
        rewritten.fire(new TestimonyRewritten(testimony.id(), testimony.rewrite()));
    }
}
