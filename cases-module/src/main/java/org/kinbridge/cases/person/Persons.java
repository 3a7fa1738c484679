package org.kinbridge.cases.person;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The people of the case files: their names, and how they are related. */
@Boundary
public class Persons {

    private static final String PERSON = "person";

    private final PersonRecords records;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Persons() {
        this.records = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Persons(PersonRecords records, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** @throws InvalidInput if the person has no name to go by */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonId register(NewPerson command) {
        return registerAll(List.of(command)).get(0);
    }

    /** As {@link #register}, many at once. @return the ids in the same order */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<PersonId> registerAll(List<NewPerson> commands) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        commands.forEach(command -> command.check("", problems));
        problems.throwIfAny();
        List<PersonId> ids = commands.stream().map(this::add).toList();
        auditTrail.changedEach("register-person", PERSON, ids);
        return ids;
    }

    private PersonId add(NewPerson command) {
        Person person = new Person(command.sex(), clock.instant());
        records.add(person);
        addNames(person.id(), command.names());
        return person.id();
    }

    /** Who is meant; somebody not yet on record is taken down. @throws NotFound if the one chosen does not exist */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonId take(GivenPerson given) {
        if (given instanceof OnRecord chosen) {
            return records.unmerged(chosen.id()).id();
        }
        return register((NewPerson) given);
    }

    /**
     * Replaces names and sex.
     *
     * @throws StaleVersion if somebody else saved the person meanwhile
     * @throws InvalidInput if no name is left to go by
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void edit(EditPerson command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        problems.throwIfAny();
        Person person = records.unmerged(command.id());
        if (person.version() != command.version()) {
            throw new StaleVersion();
        }
        person.become(command.sex(), clock.instant());
        replaceNames(command);
        auditTrail.changed("edit-person", PERSON, command.id());
    }

    private void replaceNames(EditPerson command) {
        List<PersonName> kept = records.names(List.of(command.id()));
        kept.stream()
                .filter(name -> command.names().stream().noneMatch(name::says))
                .forEach(records::remove);
        IntStream.range(0, command.names().size()).forEach(position -> {
            NewName wanted = command.names().get(position);
            kept.stream()
                    .filter(name -> name.says(wanted))
                    .findFirst()
                    .ifPresentOrElse(
                            name -> name.moveTo(position),
                            () -> records.add(new PersonName(command.id(), wanted, position)));
        });
    }

    private void addNames(PersonId person, List<NewName> names) {
        IntStream.range(0, names.size())
                .forEach(position -> records.add(new PersonName(person, names.get(position), position)));
    }

    /** One person with all names. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonView view(PersonId id) {
        PersonView view = views(Set.of(id)).get(id);
        if (view == null) {
            throw new NotFound();
        }
        auditTrail.read("view-person", PERSON, id);
        return view;
    }

    /** Persons with their names, for lists; those that do not exist are left out. Two statements, however many. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<PersonId, PersonView> views(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, List<NameView>> names = records.names(ids).stream()
                .collect(Collectors.groupingBy(
                        PersonName::person, Collectors.mapping(PersonName::view, Collectors.toList())));
        return records.persons(ids).stream()
                .map(person -> new PersonView(
                        person.id(), person.version(), person.sex(), names.getOrDefault(person.id(), List.of())))
                .collect(Collectors.toMap(PersonView::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Persons one of whose names contains these words, whatever their case, accents and keyboard. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Set<PersonId> named(String words) {
        String folded = NameFolding.fold(words);
        return folded.isEmpty() ? Set.of() : records.named(folded);
    }

    /**
     * Persons whose name is written like this one in some script, at most so many: whom to look at, never who it is.
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Set<PersonId> alike(String name, int most) {
        String folded = NameFolding.fold(name);
        return folded.isEmpty() ? Set.of() : records.alike(folded, NameFolding.skeleton(name), most);
    }

    /** Every name of every person in any case file: what the scan before publication must not let through. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<KnownName> allNames() {
        return records.allNames().stream().map(PersonName::known).toList();
    }

    /** The names on record that have one of these skeletons (see {@link SpelledName}): whom to look at, no more. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<KnownName> spelledLike(Collection<String> skeletons) {
        return records.spelledLike(skeletons);
    }

    /** Writes down what one person is to another, and who says so. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public KinshipId relate(NewKinship command) {
        return relateAll(List.of(command)).get(0);
    }

    /** As {@link #relate}, many at once. @return the ids in the same order */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<KinshipId> relateAll(List<NewKinship> commands) {
        List<KinshipId> ids = new ArrayList<>();
        List<AuditTrail.Change> changes = new ArrayList<>();
        for (NewKinship command : commands) {
            if (command.person().equals(command.relative())) {
                throw new InvalidInput("kinship", "person.error.sameAsRelative");
            }
            KinshipStatement statement = new KinshipStatement(command, clock.instant());
            records.add(statement);
            ids.add(statement.id());
            changes.add(new AuditTrail.Change(
                    "relate-persons",
                    PERSON,
                    command.person(),
                    command.kinship().code()));
        }
        auditTrail.changed(changes);
        return ids;
    }

    /** How these persons are related to each other. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<KinshipView> kinships(Collection<PersonId> among) {
        Map<PersonId, Sex> sexes = records.persons(among).stream().collect(Collectors.toMap(Person::id, Person::sex));
        return records.kinships(among).stream()
                .map(statement -> statement.view(
                        sexes.getOrDefault(statement.person(), Sex.UNKNOWN),
                        sexes.getOrDefault(statement.relative(), Sex.UNKNOWN)))
                .toList();
    }
}
