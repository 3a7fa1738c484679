package org.kinbridge.cases.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;

/** What is openly known of one person across all cases: names, roles, and whether the person lives. */
@Boundary
public class PersonSheets {

    private final PersonRecords records;
    private final Persons persons;
    private final RolesEverywhere roles;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PersonSheets() {
        this.records = null;
        this.persons = null;
        this.roles = null;
        this.dates = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    PersonSheets(
            PersonRecords records,
            Persons persons,
            RolesEverywhere roles,
            FuzzyDateReader dates,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.roles = roles;
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The sheet of one person; the reading is written down. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonSheet of(PersonId id) {
        VitalView vital = records.person(id).vital();
        PersonSheet whole = new PersonSheet(persons.view(id), vital, roles.of(Set.of(id)));
        return whole.sought() ? new PersonSheet(whole.person(), vital.besideSought(), whole.roles()) : whole;
    }

    /** The roles of several persons in all features, for lists. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<PersonRole> rolesOf(Collection<PersonId> ids) {
        return roles.of(ids);
    }

    /**
     * States whether a person lives.
     *
     * @throws InvalidInput naming {@code basis}, {@code source} or {@code when}
     * @throws Refused if the person is sought and it is not the family that says so
     * @throws StaleVersion if somebody else saved the person meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void state(StateVital command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(dates, LocalDate.now(clock), problems);
        problems.throwIfAny();
        Person person = records.unmerged(command.id());
        if (person.version() != command.version()) {
            throw new StaleVersion();
        }
        VitalView stated = stated(command);
        if (!command.unknown() && !stated.basis().openOfSought() && roles.sought(command.id())) {
            throw new Refused("persons.vital.error.sought");
        }
        person.lives(stated, clock.instant());
        auditTrail.changed("state-vital-status", "person", command.id());
    }

    private VitalView stated(StateVital command) {
        if (command.unknown()) {
            return VitalView.NOTHING;
        }
        return new VitalView(
                command.status(),
                Objects.requireNonNull(command.basis()),
                command.source(),
                command.when().isEmpty() ? null : dates.read(command.when(), command.language()));
    }
}
