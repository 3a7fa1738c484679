package org.kinbridge.cases.person;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
    private final ContactPoints contactPoints;
    private final MergeRecords merges;
    private final MergeSteps steps;
    private final SinceMerge since;
    private final Instance<FollowsPerson> features;
    private final MergeLog log;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Merges() {
        this.persons = null;
        this.contactPoints = null;
        this.merges = null;
        this.steps = null;
        this.since = null;
        this.features = null;
        this.log = null;
    }

    @Inject
    Merges(
            PersonRecords persons,
            ContactPoints contactPoints,
            MergeRecords merges,
            MergeSteps steps,
            SinceMerge since,
            @Any Instance<FollowsPerson> features,
            MergeLog log) {
        this.persons = persons;
        this.contactPoints = contactPoints;
        this.merges = merges;
        this.steps = steps;
        this.since = since;
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
        contactPoints.requireNotReachable(survivor);
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
     * Puts everything back exactly as it was before; what was added since goes to whom the command says.
     *
     * @throws InvalidInput naming {@code reason} or {@code added[0].owner}, if it is not said to whom something belongs
     * @throws Refused if it is undone already, one of the two was merged again since (the later merge goes first), or
     *     something would be left where it cannot be
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void undo(UndoMerge command) {
        PersonMerge merge = merges.merge(command.id());
        merges.lock(merge.survivor(), merge.absorbed());
        if (!merge.stands()) {
            throw new Refused("persons.merge.error.undone");
        }
        if (merge.version() != command.version()) {
            throw new StaleVersion();
        }
        requireLatest(merge);
        command.check(merge, since.of(merge));
        since.giveBack(merge, command.keysOf(merge.absorbed()));
        steps.part(merge);
        contactPoints.requireNotReachable(merge.survivor());
        contactPoints.requireNotReachable(merge.absorbed());
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

    /** What came to the surviving record since the merge, for staff to decide whose it is. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AddedSince> addedSince(MergeId id) {
        PersonMerge merge = merges.merge(id);
        log.readAdded(merge);
        return since.of(merge);
    }
}
