package org.kinbridge.cases.family;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kinbridge.cases.person.NewKinship;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;

/** The families of cases: who belongs to them, how they are related, and what contradicts. */
@Boundary
public class Families {

    private final FamilyPictures pictures;
    private final RelativeRecords relatives;
    private final Persons persons;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Families() {
        this.pictures = null;
        this.relatives = null;
        this.persons = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Families(FamilyPictures pictures, RelativeRecords relatives, Persons persons, AuditTrail auditTrail, Clock clock) {
        this.pictures = pictures;
        this.relatives = relatives;
        this.persons = persons;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The family of a case; that it was looked into is written down. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FamilyView view(CaseId id) {
        return pictures.of(id);
    }

    /**
     * Writes down what one member of the family is to another.
     *
     * @throws InvalidInput naming {@code person}, {@code kinship}, {@code relative}, {@code assertedBy}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void state(CaseId id, StateKinship command) {
        Set<PersonId> members = pictures.members(id);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        problems.throwIfAny();
        requireMembers(members, command);
        relate(command);
    }

    /**
     * Adds somebody who neither asks nor is sought.
     *
     * @throws InvalidInput as {@link #state}, and {@code name}
     * @throws Refused if the person belongs to the family already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonId add(CaseId id, NewRelative command) {
        Set<PersonId> members = pictures.members(id);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        problems.throwIfAny();
        PersonId person = persons.take(command.person());
        if (members.contains(person)) {
            throw new Refused("family.error.member");
        }
        members.add(person);
        StateKinship statement = command.statement(person);
        requireMembers(members, statement);
        relatives.add(new Relative(id, person, clock.instant()));
        relate(statement);
        auditTrail.changed("add-relative", "case", id);
        return person;
    }

    /** Takes a further relative out of the case again; the person and the statements stay on record. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void remove(CaseId id, PersonId person) {
        relatives.remove(relatives.find(id, person).orElseThrow(NotFound::new));
        auditTrail.changed("remove-relative", "case", id);
    }

    private static void requireMembers(Set<PersonId> members, StateKinship command) {
        boolean strangers = Stream.of(command.person(), command.relative(), command.assertedBy())
                .anyMatch(named -> named == null || !members.contains(named));
        if (strangers) {
            throw new InvalidInput("relative", "fact.error.about");
        }
    }

    private void relate(StateKinship command) {
        persons.relate(new NewKinship(
                Objects.requireNonNull(command.person()),
                Objects.requireNonNull(command.kinship()),
                Objects.requireNonNull(command.relative()),
                Objects.requireNonNull(command.assertedBy())));
    }
}
