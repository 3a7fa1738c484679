package org.kinbridge.cases.person;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/**
 * Makes one record of two that are one human being, and parts them again. Only a member of staff decides, with a
 * reason; every merge can be undone (rule 7 of the domain).
 */
@Boundary
public class Merges {

    private final PersonRecords persons;
    private final Persons everybody;
    private final MergeRecords merges;
    private final MergeSteps steps;
    private final Instance<FollowsPerson> features;
    private final MergeLog log;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Merges() {
        this.persons = null;
        this.everybody = null;
        this.merges = null;
        this.steps = null;
        this.features = null;
        this.log = null;
    }

    @Inject
    Merges(
            PersonRecords persons,
            Persons everybody,
            MergeRecords merges,
            MergeSteps steps,
            @Any Instance<FollowsPerson> features,
            MergeLog log) {
        this.persons = persons;
        this.everybody = everybody;
        this.merges = merges;
        this.steps = steps;
        this.features = features;
        this.log = log;
    }

    /**
     * Everything that points to the absorbed record points to the surviving one from now on.
     *
     * @throws InvalidInput naming {@code with} or {@code reason}
     * @throws Refused if one is merged already, or the two cannot be one person as things stand
     * @throws StaleVersion if somebody else changed one of them meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public MergeId merge(MergePersons command) {
        command.check();
        PersonId survivor = command.survivor();
        PersonId absorbed = command.absorbed();
        merges.lock(survivor, absorbed);
        requireCurrent(survivor, command.survivorVersion());
        requireCurrent(absorbed, command.absorbedVersion());
        features.forEach(feature -> feature.requireMergeable(survivor, absorbed));
        MergeSnapshot before = steps.join(survivor, absorbed);
        everybody.requireNotReachable(survivor);
        PersonMerge merge = log.merged(command, before);
        merges.add(merge);
        return merge.id();
    }

    private void requireCurrent(PersonId id, int version) {
        Person person = persons.unmerged(id);
        if (person.version() != version) {
            throw new StaleVersion();
        }
    }

    /**
     * Puts everything back exactly as it was before; what was added since stays with the surviving record, but for what
     * the command names.
     *
     * @throws InvalidInput naming {@code reason}
     * @throws Refused if it is undone already, or one of the two was merged again since: the later merge goes first
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void undo(UndoMerge command) {
        command.check();
        PersonMerge merge = merges.merge(command.id());
        merges.lock(merge.survivor(), merge.absorbed());
        if (!merge.stands()) {
            throw new Refused("persons.merge.error.undone");
        }
        if (merge.version() != command.version()) {
            throw new StaleVersion();
        }
        requireLatest(merge);
        List<PersonReference> along = steps.addedSince(merge).stream()
                .filter(reference -> command.along().contains(reference.key()))
                .toList();
        steps.part(merge, along);
        log.undone(merges.merge(command.id()), command.reason());
    }

    private void requireLatest(PersonMerge merge) {
        boolean later = merges.of(merge.survivor()).stream().anyMatch(other -> other.stands() && other.after(merge));
        if (later) {
            throw new Refused("persons.merge.error.later");
        }
    }

    /** The merges of which this person is a part, the latest first, undone ones too. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<MergeView> of(PersonId person) {
        return merges.of(person).stream().map(log::view).toList();
    }

    /** One merge; the reading is written down. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public MergeView view(MergeId id) {
        PersonMerge merge = merges.merge(id);
        log.read(merge);
        return log.view(merge);
    }

    /** The record that goes on in place of this one; empty if this one was not merged. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Optional<PersonId> mergedInto(PersonId person) {
        return Optional.ofNullable(persons.person(person).mergedInto());
    }

    /** What came to the surviving record since the merge, for staff to decide whose it is. Open things only. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AddedSince> addedSince(MergeId id) {
        return steps.addedSince(merges.merge(id)).stream()
                .map(reference -> new AddedSince(reference, words(reference)))
                .toList();
    }

    private String words(PersonReference reference) {
        return features.stream()
                .filter(feature -> feature.table().equals(reference.table()))
                .flatMap(feature -> Stream.of(feature.describe(reference.row())))
                .findFirst()
                .orElse("");
    }
}
