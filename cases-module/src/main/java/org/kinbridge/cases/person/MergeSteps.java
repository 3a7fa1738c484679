package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.crypto.Vault;

/** What a merge does to the records, and an unmerge in reverse. */
@ApplicationScoped
class MergeSteps {

    private final PersonRecords persons;
    private final MergeRecords merges;
    private final PersonReferences references;
    private final Instance<FollowsPerson> features;
    private final Vault vault;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MergeSteps() {
        this.persons = null;
        this.merges = null;
        this.references = null;
        this.features = null;
        this.vault = null;
        this.clock = null;
    }

    @Inject
    MergeSteps(
            PersonRecords persons,
            MergeRecords merges,
            PersonReferences references,
            @Any Instance<FollowsPerson> features,
            Vault vault,
            Clock clock) {
        this.persons = persons;
        this.merges = merges;
        this.references = references;
        this.features = features;
        this.vault = vault;
        this.clock = clock;
    }

    /** Everything goes over to the surviving record. @return how it was before */
    MergeSnapshot join(PersonId survivor, PersonId absorbed) {
        List<WholeRow> aside = features.stream()
                .flatMap(feature -> feature.setAside(survivor, absorbed).stream())
                .toList();
        List<PersonReference> moved = references.to(absorbed);
        List<PersonReference> own = references.to(survivor);
        references.point(moved, absorbed, survivor);
        List<UUID> contacts = move(persons.contacts(List.of(absorbed)), survivor);
        List<UUID> documents = move(persons.documents(absorbed), survivor);
        List<UUID> names = copyNames(survivor, absorbed);
        Person remaining = persons.person(survivor);
        Person other = persons.person(absorbed);
        boolean sexTaken = remaining.sex() == Sex.UNKNOWN && other.sex() != Sex.UNKNOWN;
        boolean vitalTaken =
                remaining.vital().equals(VitalView.NOTHING) && !other.vital().equals(VitalView.NOTHING);
        remaining.become(sexTaken ? other.sex() : remaining.sex(), clock.instant());
        if (vitalTaken) {
            remaining.lives(other.vital(), clock.instant());
        }
        other.mergeInto(survivor, clock.instant());
        List<UUID> all =
                persons.names(List.of(survivor)).stream().map(PersonName::id).toList();
        return new MergeSnapshot(moved, own, contacts, documents, names, sexTaken, vitalTaken, aside, all);
    }

    /** Everything that came over goes back. */
    void part(PersonMerge merge) {
        MergeSnapshot before = merge.before(vault);
        PersonId survivor = merge.survivor();
        PersonId absorbed = merge.absorbed();
        references.point(before.moved(), survivor, absorbed);
        before.aside().forEach(row -> features.stream()
                .filter(feature -> feature.table().equals(row.table()))
                .forEach(feature -> feature.putBack(row)));
        move(present(merges.contactsOf(before.contacts()), survivor), absorbed);
        move(present(merges.documentsOf(before.documents()), survivor), absorbed);
        merges.namesOf(before.copiedNames()).forEach(merges::remove);
        Person remaining = persons.person(survivor);
        Person other = persons.person(absorbed);
        boolean sexStillTaken = before.sexTaken() && remaining.sex() == other.sex();
        remaining.become(sexStillTaken ? Sex.UNKNOWN : remaining.sex(), clock.instant());
        if (before.vitalTaken() && remaining.vital().equals(other.vital())) {
            remaining.lives(VitalView.NOTHING, clock.instant());
        }
        other.partAgain(clock.instant());
    }

    private List<UUID> move(List<? extends SealedOfPerson> sealed, PersonId to) {
        sealed.forEach(one -> one.moveTo(to, vault));
        return sealed.stream().map(SealedOfPerson::row).toList();
    }

    private static <T extends SealedOfPerson> List<T> present(List<T> sealed, PersonId person) {
        return sealed.stream().filter(one -> one.person().equals(person)).toList();
    }

    /** The absorbed record keeps its names untouched; those that the other has not yet are copied. */
    private List<UUID> copyNames(PersonId survivor, PersonId absorbed) {
        List<PersonName> known = persons.names(List.of(survivor));
        List<UUID> copies = new ArrayList<>();
        int position = known.size();
        for (PersonName name : persons.names(List.of(absorbed))) {
            if (known.stream().noneMatch(has -> has.sameAs(name))) {
                PersonName copy = new PersonName(survivor, name.given(), position++);
                merges.add(copy);
                copies.add(copy.id());
            }
        }
        return copies;
    }
}
