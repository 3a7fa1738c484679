package org.kinbridge.web.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.person.AddedSince;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.MergeId;
import org.kinbridge.cases.person.MergePersons;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.UndoMerge;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;

/** What was added while two records were one is told by name, and goes to whom staff say; nothing is lost. */
@ExtendWith(ArquillianExtension.class)
class UnmergeIT {

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private ContactLog contacts;

    @Inject
    private CaseNotes notes;

    @Inject
    private Merges merges;

    @Inject
    private Asked asked;

    private record Joined(CaseView one, CaseView other, MergeId merge) {
        PersonId survivor() {
            return one.principal().person().id();
        }

        PersonId restored() {
            return other.principal().person().id();
        }
    }

    @Test
    void whatever_was_added_is_told_by_name_and_goes_to_whom_it_belongs() {
        Joined joined = joined("Feruza");
        addOfEverything(joined);
        List<AddedSince> added = by(() -> merges.addedSince(joined.merge()));
        String reference = joined.one().reference().toString();
        assertThat(words(added))
                .contains(
                        "cases.conversation " + reference,
                        "cases.promise " + reference,
                        "cases.case_note " + reference,
                        "cases.contact_point +41 44 555 88 01",
                        "cases.identity_document K-77",
                        "cases.person_name Feruza Later");
        assertThat(added)
                .filteredOn(since -> since.reference().table().equals("cases.conversation"))
                .extracting(since -> since.named().on())
                .containsExactly(LocalDate.now(ZoneOffset.UTC));
        assertThat(added)
                .filteredOn(since -> since.reference().table().equals("cases.case_note"))
                .extracting(since -> since.named().path())
                .containsExactly("/desk/cases/notes?file=" + joined.one().id());

        run(() -> merges.undo(new UndoMerge(joined.merge(), 0, "two people", owners(added, joined.restored()))));
        assertThat(by(() -> contactPoints.of(joined.restored())))
                .as("opened under the key of the restored person")
                .extracting(point -> point.value())
                .containsExactly("+41 44 555 88 01");
        assertThat(by(() -> contactPoints.of(joined.survivor()))).isEmpty();
        assertThat(by(() -> documents.of(joined.restored())))
                .extracting(document -> document.number())
                .containsExactly("K-77");
        assertThat(names(joined.restored())).contains("Feruza Later");
        assertThat(names(joined.survivor())).doesNotContain("Feruza Later");
    }

    @Test
    void what_stays_stays() {
        Joined joined = joined("Gulnora");
        addOfEverything(joined);
        List<AddedSince> added = by(() -> merges.addedSince(joined.merge()));
        run(() -> merges.undo(new UndoMerge(joined.merge(), 0, "two people", owners(added, joined.survivor()))));
        assertThat(by(() -> contactPoints.of(joined.survivor()))).hasSize(1);
        assertThat(by(() -> contactPoints.of(joined.restored()))).isEmpty();
        assertThat(by(() -> documents.of(joined.survivor()))).hasSize(1);
        assertThat(names(joined.survivor())).contains("Gulnora Later");
    }

    @Test
    void nothing_is_parted_before_somebody_has_decided_on_everything() {
        Joined joined = joined("Hilola");
        addOfEverything(joined);
        List<AddedSince> added = by(() -> merges.addedSince(joined.merge()));
        Map<String, PersonId> owners = owners(added, joined.survivor());
        owners.remove(added.get(1).reference().key());
        assertThatThrownBy(() -> run(() -> merges.undo(new UndoMerge(joined.merge(), 0, "two people", owners))))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(
                                invalid.errors().toString())
                        .contains("added[1].owner")
                        .doesNotContain("added[0].owner"));
        owners.put(added.get(1).reference().key(), PersonId.random());
        assertThatThrownBy(() -> run(() -> merges.undo(new UndoMerge(joined.merge(), 0, "two people", owners))))
                .isInstanceOf(InvalidInput.class);
        assertThat(by(() -> merges.mergedInto(joined.restored()))).contains(joined.survivor());
    }

    @Test
    void how_to_reach_somebody_is_not_left_with_a_person_who_is_only_sought() {
        CaseView here = open("Asks Iroda", "Iroda Sought");
        CaseView there = open("Iroda Sought", "Missing of Iroda");
        PersonId sought = here.sought().get(0).person().id();
        PersonId asking = there.principal().person().id();
        MergeId merge = merge(sought, asking);
        by(() -> contactPoints.add(sought, new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 88 02", "", "")));
        List<AddedSince> added = by(() -> merges.addedSince(merge));
        assertThatThrownBy(() -> run(() -> merges.undo(new UndoMerge(merge, 0, "two", owners(added, sought)))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("persons.error.reachable"));
        run(() -> merges.undo(new UndoMerge(merge, 0, "two", owners(added, asking))));
        assertThat(by(() -> contactPoints.of(asking))).hasSize(1);
    }

    private void addOfEverything(Joined joined) {
        PersonId id = joined.survivor();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        by(() -> contacts.record(
                joined.one().id(),
                new NewConversation(
                        id,
                        today,
                        ContactWay.TELEPHONE,
                        Reach.WE_REACHED,
                        "We spoke.",
                        "",
                        List.of(new NewPromise("a letter", today.plusDays(9))))));
        run(() -> notes.write(joined.one().id(), new NewNote(id, "A word about her.", "the neighbour")));
        by(() -> contactPoints.add(id, new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 88 01", "", "")));
        by(() -> documents.add(id, new NewDocument(DocumentKind.PASSPORT, "K-77", "Dorn")));
        PersonView view = by(() -> persons.view(id));
        List<NewName> all = new ArrayList<>(view.names().stream()
                .map(name -> new NewName(name.text(), name.kind(), name.source()))
                .toList());
        all.add(NewName.of(NameKind.ALIAS, view.name().split(" ")[0] + " Later"));
        run(() -> persons.edit(new EditPerson(id, view.version(), Sex.FEMALE, all)));
    }

    private static List<String> words(List<AddedSince> added) {
        return added.stream()
                .map(since -> since.reference().table() + " " + since.named().words())
                .toList();
    }

    private static Map<String, PersonId> owners(List<AddedSince> added, PersonId owner) {
        Map<String, PersonId> owners = new HashMap<>();
        added.forEach(since -> owners.put(since.reference().key(), owner));
        return owners;
    }

    private List<String> names(PersonId id) {
        return by(() -> persons.view(id)).names().stream()
                .map(name -> name.text())
                .toList();
    }

    private Joined joined(String name) {
        CaseView one = open(name + " Unmerge", "Sought of " + name);
        CaseView other = open(name + " Unmerje", "Sought too of " + name);
        return new Joined(
                one,
                other,
                merge(one.principal().person().id(), other.principal().person().id()));
    }

    private MergeId merge(PersonId survivor, PersonId absorbed) {
        Map<PersonId, PersonView> views = by(() -> persons.views(Set.of(survivor, absorbed)));
        return by(() -> merges.merge(new MergePersons(
                survivor,
                views.get(survivor).version(),
                absorbed,
                views.get(absorbed).version(),
                "the mother says so")));
    }

    private CaseView open(String enquirer, String sought) {
        OpenCase form = new OpenCase(
                UUID.nameUUIDFromBytes((enquirer + System.nanoTime()).getBytes(StandardCharsets.UTF_8)),
                new NewPerson(Sex.FEMALE, List.of(NewName.of(NameKind.FULL, enquirer))),
                List.of(),
                List.of(new NewSought(
                        new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, sought))),
                        Kinship.SISTER,
                        List.of())));
        return by(() -> cases.view(cases.open(form)));
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call::get);
    }

    private void run(Runnable call) {
        by(() -> {
            call.run();
            return true;
        });
    }
}
