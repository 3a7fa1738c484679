package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Who may do what with a part of a testimony, and what it may say and mention. */
@ApplicationScoped
class StatementRules {

    private final TestimonyRecords records;
    private final CaseCircle circle;
    private final Vault vault;
    private final CurrentCaller caller;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected StatementRules() {
        this.records = null;
        this.circle = null;
        this.vault = null;
        this.caller = null;
    }

    @Inject
    StatementRules(TestimonyRecords records, CaseCircle circle, Vault vault, CurrentCaller caller) {
        this.records = records;
        this.circle = circle;
        this.vault = vault;
        this.caller = caller;
    }

    /** Whether the caller is in charge of the case, or a coordinator. */
    boolean answersFor(CaseId id) {
        return answersFor(circle.of(id));
    }

    private boolean answersFor(CircleView people) {
        return people.mine() || caller.has(Role.COORDINATOR);
    }

    /** @throws NotFound also if it is there but withheld from the caller: the two look the same */
    Statement readable(StatementId id) {
        Statement statement = records.find(id);
        boolean open = statement.release().reaches(ReleaseLevel.STAFF)
                && !records.find(statement.testimony()).withdrawn();
        if (!open && !answersFor(statement.caseId())) {
            throw new NotFound();
        }
        return statement;
    }

    List<Mention> mentions(Statement statement) {
        return records.mentions(statement.caseId()).stream()
                .filter(mention -> mention.statement().equals(statement.id()))
                .toList();
    }

    /** @param until the level up to which everybody may release it */
    void check(Testimony testimony, NewStatement command, ReleaseLevel until) {
        CircleView people = circle.of(testimony.caseId());
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

    /** @throws InvalidInput naming {@code mentions} if somebody would go about whom a fact was made of it */
    void replaceMentions(Statement statement, Set<PersonId> wanted) {
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
}
