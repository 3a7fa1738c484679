package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinbridge.core.crypto.Vault;

/** What came to the surviving record after a merge: told by name, and given to whom it belongs when the two are parted. */
@ApplicationScoped
class SinceMerge {

    private static final String NAMES = "cases.person_name";

    private final PersonRecords persons;
    private final MergeRecords merges;
    private final PersonReferences references;
    private final Instance<FollowsPerson> features;
    private final Instance<NamedByCase> named;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SinceMerge() {
        this.persons = null;
        this.merges = null;
        this.references = null;
        this.features = null;
        this.named = null;
        this.vault = null;
    }

    @Inject
    SinceMerge(
            PersonRecords persons,
            MergeRecords merges,
            PersonReferences references,
            @Any Instance<FollowsPerson> features,
            @Any Instance<NamedByCase> named,
            Vault vault) {
        this.persons = persons;
        this.merges = merges;
        this.references = references;
        this.features = features;
        this.named = named;
        this.vault = vault;
    }

    /** Rows of every feature, then contact points, document numbers and names; always in the same order. */
    List<AddedSince> of(PersonMerge merge) {
        List<AddedSince> added = new ArrayList<>();
        pointing(merge).forEach(reference -> added.add(new AddedSince(reference, words(reference))));
        contacts(merge)
                .forEach(contact -> added.add(added(contact, contact.view(vault).value())));
        documents(merge)
                .forEach(document ->
                        added.add(added(document, document.view(vault).number())));
        names(merge)
                .forEach(name -> added.add(new AddedSince(
                        new PersonReference(NAMES, "person_id", name.id()),
                        new RowWords(name.view().text(), null, ""))));
        return added;
    }

    private static AddedSince added(SealedOfPerson row, String words) {
        LocalDate on = LocalDate.ofInstant(row.addedAt(), ZoneOffset.UTC);
        return new AddedSince(row.reference(), new RowWords(words, on, "/desk/cases/person?id=" + row.person()));
    }

    private RowWords words(PersonReference reference) {
        return features.stream()
                .filter(feature -> feature.table().equals(reference.table()))
                .map(feature -> feature.describe(reference.row()))
                .findFirst()
                .or(() -> named.stream()
                        .map(NamedByCase::row)
                        .filter(row -> row.table().equals(reference.table()))
                        .map(row -> merges.describe(row, reference.row()))
                        .findFirst())
                .orElse(RowWords.GONE);
    }

    /** What points to the surviving record and did not before, neither to it nor to the absorbed one. */
    private List<PersonReference> pointing(PersonMerge merge) {
        MergeSnapshot before = merge.before(vault);
        Set<PersonReference> known = new HashSet<>(before.moved());
        known.addAll(before.own());
        return references.to(merge.survivor()).stream()
                .filter(reference -> !known.contains(reference))
                .toList();
    }

    private List<ContactPoint> contacts(PersonMerge merge) {
        return later(persons.contacts(List.of(merge.survivor())), merge);
    }

    private List<IdentityDocument> documents(PersonMerge merge) {
        return later(persons.documents(merge.survivor()), merge);
    }

    private static <T extends SealedOfPerson> List<T> later(List<T> rows, PersonMerge merge) {
        return rows.stream()
                .filter(one -> one.addedAt().isAfter(merge.mergedAt()))
                .toList();
    }

    private List<PersonName> names(PersonMerge merge) {
        Collection<UUID> known = merge.before(vault).names();
        return known == null
                ? List.of()
                : persons.names(List.of(merge.survivor())).stream()
                        .filter(name -> !known.contains(name.id()))
                        .toList();
    }

    /** Gives to the restored record what belongs to it; all else stays. @param keys of the rows */
    void giveBack(PersonMerge merge, Set<String> keys) {
        PersonId to = merge.absorbed();
        references.point(
                pointing(merge).stream()
                        .filter(reference -> keys.contains(reference.key()))
                        .toList(),
                merge.survivor(),
                to);
        Stream.concat(contacts(merge).stream(), documents(merge).stream())
                .filter(row -> keys.contains(row.reference().key()))
                .forEach(row -> row.moveTo(to, vault));
        names(merge).stream()
                .filter(name -> keys.contains(new PersonReference(NAMES, "person_id", name.id()).key()))
                .forEach(name -> giveBack(name, to));
    }

    private void giveBack(PersonName name, PersonId to) {
        List<PersonName> own = persons.names(List.of(to));
        if (own.stream().anyMatch(has -> has.sameAs(name))) {
            merges.remove(name);
        } else {
            name.moveTo(to, own.size());
        }
    }
}
