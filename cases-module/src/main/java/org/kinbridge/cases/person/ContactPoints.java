package org.kinbridge.cases.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** How to reach people: sealed under each person's own key, every reading written down. */
@Boundary
public class ContactPoints {

    private static final String PERSON = "person";
    private static final String CONTACT = "contact-point";

    private final PersonRecords records;
    private final Vault vault;
    private final RolesEverywhere roles;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactPoints() {
        this.records = null;
        this.vault = null;
        this.roles = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ContactPoints(PersonRecords records, Vault vault, RolesEverywhere roles, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.vault = vault;
        this.roles = roles;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** How to reach a person, in the order in which it was added. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<ContactPointView> of(PersonId person) {
        auditTrail.read("read-contact-points", PERSON, person);
        return records.contacts(Set.of(person)).stream()
                .map(contact -> contact.view(vault))
                .toList();
    }

    /**
     * Adds a way to reach somebody.
     *
     * @throws InvalidInput if it is no number or address
     * @throws Refused if the person is only sought: how to reach a sought person is sealed (rules 1 to 3)
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ContactPointId add(PersonId person, NewContactPoint command) {
        require(command);
        if (roles.onlySought(person)) {
            throw new Refused("persons.contact.error.sought");
        }
        return addTo(records.unmerged(person).id(), command);
    }

    /** As {@link #add}, for many persons with few questions; if one is refused, nothing is added. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void addAll(Map<PersonId, List<NewContactPoint>> commands) {
        if (commands.isEmpty()) {
            return;
        }
        commands.values().forEach(contacts -> contacts.forEach(ContactPoints::require));
        if (!roles.onlySought(commands.keySet()).isEmpty()) {
            throw new Refused("persons.contact.error.sought");
        }
        commands.forEach((person, contacts) -> {
            PersonId kept = records.unmerged(person).id();
            contacts.forEach(contact -> addTo(kept, contact));
        });
    }

    private ContactPointId addTo(PersonId person, NewContactPoint command) {
        ContactPoint contact = new ContactPoint(person, command, vault, clock.instant());
        records.add(contact);
        auditTrail.changed("add-contact-point", PERSON, person);
        return contact.id();
    }

    /**
     * To be asked after a person has become sought.
     *
     * @throws Refused if the person is only sought, and ways to reach the person are on record openly
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void requireNotReachable(PersonId person) {
        if (!records.contacts(Set.of(person)).isEmpty() && roles.onlySought(person)) {
            throw new Refused("persons.error.reachable");
        }
    }

    /** @throws StaleVersion if somebody else saved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(ContactPointId id, int version, NewContactPoint command) {
        require(command);
        current(id, version).become(command, vault);
        auditTrail.changed("change-contact-point", CONTACT, id);
    }

    /** @throws StaleVersion if somebody else saved it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void remove(ContactPointId id, int version) {
        records.remove(current(id, version));
        auditTrail.changed("remove-contact-point", CONTACT, id);
    }

    private ContactPoint current(ContactPointId id, int version) {
        ContactPoint contact = records.contact(id);
        if (contact.version() != version) {
            throw new StaleVersion();
        }
        return contact;
    }

    private static void require(NewContactPoint command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check("", problems);
        problems.throwIfAny();
    }
}
