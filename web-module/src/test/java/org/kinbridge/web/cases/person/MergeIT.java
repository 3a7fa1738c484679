package org.kinbridge.web.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.family.Families;
import org.kinbridge.cases.family.NewRelative;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.identity.Comparison;
import org.kinbridge.cases.identity.Identities;
import org.kinbridge.cases.identity.Reason;
import org.kinbridge.cases.identity.ReasonKind;
import org.kinbridge.cases.person.AddedSince;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.DocumentKind;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.IdentityDocuments;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.MergeId;
import org.kinbridge.cases.person.MergePersons;
import org.kinbridge.cases.person.MergeView;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewDocument;
import org.kinbridge.cases.person.NewKinship;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.StateVital;
import org.kinbridge.cases.person.UndoMerge;
import org.kinbridge.cases.person.VitalBasis;
import org.kinbridge.cases.person.VitalStatus;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

/** Two records become one, and are parted again exactly as they were. */
@ExtendWith(ArquillianExtension.class)
class MergeIT {

    private static final int FAMILIES = 6;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private PersonSheets sheets;

    @Inject
    private IdentityDocuments documents;

    @Inject
    private Families families;

    @Inject
    private Facts facts;

    @Inject
    private ContactLog contacts;

    @Inject
    private Identities identities;

    @Inject
    private Merges merges;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void undoing_a_merge_restores_the_exact_rows_whatever_there_was() {
        for (int seed = 0; seed < FAMILIES; seed++) {
            Pair pair = pair(new Random(seed), "Exact" + (char) ('a' + seed));
            Map<String, List<String>> before = everything(pair);
            MergeId merge = merge(pair.one(), pair.other());

            Map<String, List<String>> between = everything(pair);
            assertThat(between).as("seed " + seed).isNotEqualTo(before);
            assertThat(pointingTo(pair.other()))
                    .as("nothing points to the record that was merged, seed " + seed)
                    .isZero();

            run(() -> merges.undo(new UndoMerge(merge, 0, "it was a namesake", Map.of())));
            assertThat(everything(pair)).as("seed " + seed).isEqualTo(before);
        }
    }

    @Test
    void everything_is_with_the_surviving_record_while_they_are_one() {
        Pair pair = pair(new Random(4711), "Whole");
        int ours = by(() -> contactPoints.of(pair.one())).size();
        int theirs = by(() -> contactPoints.of(pair.other())).size();
        List<String> names = names(pair.other());
        int roles = by(() -> sheets.of(pair.one())).roles().size()
                + by(() -> sheets.of(pair.other())).roles().size();
        merge(pair.one(), pair.other());

        assertThat(by(() -> contactPoints.of(pair.one())))
                .as("opened under the key of the surviving person")
                .hasSize(ours + theirs);
        assertThat(names(pair.one())).containsAll(names);
        assertThat(by(() -> sheets.of(pair.one())).roles()).hasSize(roles);
        assertThat(by(() -> merges.mergedInto(pair.other()))).contains(pair.one());
    }

    @Test
    void what_was_added_since_stays_and_is_shown_for_decision() {
        Pair pair = pair(new Random(1), "Later");
        CaseView file = pair.file();
        MergeId merge = merge(pair.one(), pair.other());
        run(() -> facts.record(file.id(), pair.one(), fact(FactKind.HEARD_OF, "1991", "Saqr")));
        run(() -> facts.record(file.id(), pair.one(), fact(FactKind.HEARD_OF, "1992", "Banu")));

        List<AddedSince> added = by(() -> merges.addedSince(merge));
        assertThat(added)
                .extracting(since -> since.named().words())
                .containsExactlyInAnyOrder("1991, Saqr", "1992, Banu");
        Map<String, PersonId> owners = new TreeMap<>();
        added.forEach(since -> owners.put(
                since.reference().key(), since.named().words().contains("Banu") ? pair.other() : pair.one()));
        run(() -> merges.undo(new UndoMerge(merge, 0, "two people after all", owners)));

        assertThat(places(pair.one())).contains("Saqr").doesNotContain("Banu");
        assertThat(places(pair.other())).contains("Banu").doesNotContain("Saqr");
    }

    @Test
    void a_name_that_was_removed_meanwhile_comes_back_with_its_record() {
        Pair pair = pair(new Random(2), "Named");
        List<String> before = names(pair.other());
        MergeId merge = merge(pair.one(), pair.other());
        PersonView one = by(() -> persons.view(pair.one()));
        run(() -> persons.edit(
                new EditPerson(one.id(), one.version(), one.sex(), List.of(NewName.of(NameKind.FULL, "Only Name")))));
        AddedSince only = by(() -> merges.addedSince(merge)).get(0);
        assertThat(only.named().words()).isEqualTo("Only Name");
        run(() -> merges.undo(
                new UndoMerge(merge, 0, "no", Map.of(only.reference().key(), pair.one()))));
        assertThat(names(pair.other())).isEqualTo(before);
        assertThat(names(pair.one())).containsExactly("Only Name");
    }

    @Test
    void a_record_that_was_merged_is_neither_changed_nor_chosen_nor_suggested() {
        Pair pair = pair(new Random(3), "Gone");
        merge(pair.one(), pair.other());
        PersonView gone = by(() -> persons.view(pair.other()));
        assertThatThrownBy(() -> run(() -> persons.edit(new EditPerson(
                        gone.id(), gone.version(), Sex.MALE, List.of(NewName.of(NameKind.FULL, "New"))))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> by(() -> persons.take(new OnRecord(gone.id()))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> by(() -> documents.add(gone.id(), new NewDocument(DocumentKind.OTHER, "77", ""))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> merge(pair.other(), newPerson("Somebody Else")))
                .isInstanceOf(Refused.class);
        assertThat(by(() -> identities.suggestFor(pair.one())))
                .extracting(suggestion -> suggestion.person().id())
                .doesNotContain(pair.other());
    }

    @Test
    void who_cannot_be_one_person_is_refused_in_words() {
        CaseView file = open("Ask Mergeless", "Sought Mergeless");
        PersonId asks = file.principal().person().id();
        PersonId sought = file.sought().get(0).person().id();
        assertThatThrownBy(() -> merge(asks, sought))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isIn("persons.merge.error.related", "persons.merge.error.asks"));

        PersonId one = newPerson("Uncle Mergeless");
        PersonId other = newPerson("Nephew Mergeless");
        run(() -> persons.relate(new NewKinship(one, Kinship.UNCLE, other, one)));
        assertThatThrownBy(() -> merge(one, other))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("persons.merge.error.related"));
        assertThatThrownBy(() -> merge(one, one)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_merge_does_not_lay_open_how_to_reach_a_sought_person() {
        PersonId sought =
                open("Asks Merged", "Reached Merged").sought().get(0).person().id();
        PersonId known = newPerson("Reached Merged");
        by(() -> contactPoints.add(known, new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 07 22", "", "")));
        assertThatThrownBy(() -> merge(sought, known)).isInstanceOf(Refused.class);
        assertThat(by(() -> merges.mergedInto(known))).isEmpty();
        assertThat(by(() -> contactPoints.of(known))).hasSize(1);
    }

    @Test
    void of_two_enquirers_or_relatives_in_one_case_one_stays_and_the_other_comes_back_exactly() {
        CaseView file = open("Onzheva Twiceby", "Sought Twiceby");
        PersonId principal = file.principal().person().id();
        PersonId sought = file.sought().get(0).person().id();
        run(() -> cases.addEnquirer(
                file.id(), new NewEnquirer(person("Onse Twiceby"), List.of(), Kinship.SIBLING, sought)));
        PersonId further =
                by(() -> cases.view(file.id())).enquirers().get(1).person().id();
        PersonId aunt = by(() ->
                families.add(file.id(), new NewRelative(person("Aunt Twiceby"), Kinship.AUNT, sought, principal)));
        PersonId sameAunt = by(
                () -> families.add(file.id(), new NewRelative(person("Ant Twiceby"), Kinship.AUNT, sought, principal)));
        Pair enquirers = new Pair(further, principal, file);
        Pair relatives = new Pair(aunt, sameAunt, file);
        Map<String, List<String>> before = everything(enquirers);
        Map<String, List<String>> beforeOfAunts = everything(relatives);

        MergeId first = merge(further, principal);
        MergeId second = merge(aunt, sameAunt);
        CaseView merged = by(() -> cases.view(file.id()));
        assertThat(merged.enquirers()).hasSize(1);
        assertThat(merged.principal().person().id())
                .as("the one who decides for the family stays")
                .isEqualTo(further);
        assertThat(by(() -> families.view(file.id())).members()).hasSize(3);

        run(() -> merges.undo(new UndoMerge(second, 0, "two aunts", Map.of())));
        run(() -> merges.undo(new UndoMerge(first, 0, "two siblings", Map.of())));
        assertThat(everything(enquirers)).isEqualTo(before);
        assertThat(everything(relatives)).isEqualTo(beforeOfAunts);
    }

    @Test
    void a_merge_needs_a_reason_and_the_versions_that_were_seen() {
        PersonId one = newPerson("Stale Mergeable");
        PersonId other = newPerson("Stale Mergeable");
        assertThatThrownBy(() -> by(() -> merges.merge(new MergePersons(one, 0, other, 0, "  "))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> by(() -> merges.merge(new MergePersons(one, 0, other, 7, "sure"))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> asked.by(Role.EDITOR, () -> merges.merge(new MergePersons(one, 0, other, 0, "sure"))))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void the_later_of_two_merges_is_undone_first() {
        PersonId one = newPerson("Chain Vakhtang");
        PersonId two = newPerson("Chain Vakhtang");
        PersonId three = newPerson("Chain Vakhtang");
        MergeId first = merge(one, two);
        MergeId second = merge(three, one);
        assertThatThrownBy(() -> run(() -> merges.undo(new UndoMerge(first, 0, "no", Map.of()))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("persons.merge.error.later"));
        run(() -> merges.undo(new UndoMerge(second, 0, "no", Map.of())));
        run(() -> merges.undo(new UndoMerge(first, 0, "no", Map.of())));
        assertThatThrownBy(() -> run(() -> merges.undo(new UndoMerge(first, 1, "again", Map.of()))))
                .isInstanceOf(Refused.class);
        assertThat(by(() -> merges.of(one))).extracting(MergeView::stands).containsOnly(false);
    }

    @Test
    void a_merge_is_written_down_and_its_reason_is_sealed() {
        PersonId one = newPerson("Audit Mergeable");
        PersonId other = newPerson("Audit Mergeable");
        by(() -> merges.merge(new MergePersons(one, version(one), other, version(other), "CANARY of a reason")));
        assertThat(changes("merge-person", one)).isEqualTo(1);
        assertThat(changes("merged-into-person", other)).isEqualTo(1);
        String rows = entityManager
                .createNativeQuery(
                        "select cast(to_jsonb(m) as text) from cases.person_merge m where survivor_id = :one")
                .setParameter("one", one.value())
                .getResultList()
                .toString();
        assertThat(rows).isNotEmpty().doesNotContain("CANARY");
        assertThat(by(() -> merges.of(one)).get(0).reason()).isEqualTo("CANARY of a reason");
    }

    @Test
    void a_merge_of_sought_persons_leaves_their_requests_as_they_were() {
        CaseView here = open("Ana Oracle", "Temur Oracle");
        CaseView there = open("Eka Oracle", "Temur Oracle");
        TracingRequestView before = there.sought().get(0).request();
        PersonId one = here.sought().get(0).person().id();
        merge(one, there.sought().get(0).person().id());
        TracingRequestView after =
                by(() -> cases.view(there.id())).sought().get(0).request();
        assertThat(after)
                .isEqualTo(new TracingRequestView(
                        before.id(),
                        before.version(),
                        before.caseId(),
                        one,
                        before.state(),
                        before.since(),
                        before.reason()));
    }

    @Test
    void reasons_for_and_against_are_laid_side_by_side() {
        CaseView here = open("Lali Besidzane", "Guram Besidzane");
        CaseView there = open("Nana Besidzane", "გურამ Besidzane");
        Comparison comparison = by(() -> identities.compare(
                here.sought().get(0).person().id(),
                there.sought().get(0).person().id()));
        assertThat(comparison.reasons())
                .extracting(Reason::kind)
                .contains(ReasonKind.ALIKE_NAME, ReasonKind.BIRTH_OVERLAPS, ReasonKind.SAME_PLACE);
        Comparison relatives = by(() -> identities.compare(
                here.principal().person().id(), here.sought().get(0).person().id()));
        assertThat(relatives.reasons()).extracting(Reason::kind).contains(ReasonKind.RELATED);
    }

    @Test
    void erasing_a_person_erases_the_records_merged_into_it_with_names_history_and_keys() throws Exception {
        PersonId one = newPerson("Erased Gigashvili");
        PersonId other = newPerson("Erased Gigashvily");
        by(() -> documents.add(other, new NewDocument(DocumentKind.PASSPORT, "E-1", "")));
        merge(one, other);
        transaction.begin();
        entityManager
                .createNativeQuery("delete from cases.person where id = :one")
                .setParameter("one", one.value())
                .executeUpdate();
        transaction.commit();
        for (String rest : List.of(
                "cases.person where id",
                "cases.person_aud where id",
                "cases.person_name where person_id",
                "cases.person_name_aud where person_id",
                "cases.identity_document where person_id",
                "cases.identity_document_aud where person_id",
                "cases.person_merge where survivor_id",
                "core.keyset where owner_id")) {
            Number left = (Number) entityManager
                    .createNativeQuery("select count(*) from " + rest + " in (:one, :other)")
                    .setParameter("one", one.value())
                    .setParameter("other", other.value())
                    .getSingleResult();
            assertThat(left.longValue()).as(rest).isZero();
        }
    }

    @Test
    void every_table_that_points_to_a_person_can_follow_a_merge() {
        List<?> tables = entityManager
                .createNativeQuery(
                        "select t.relname from pg_constraint c join pg_class t on t.oid = c.conrelid"
                                + " where c.contype = 'f' and c.confrelid = cast('cases.person' as regclass)"
                                + " and not exists (select 1 from pg_attribute a join pg_type y on y.oid = a.atttypid"
                                + " where a.attrelid = t.oid and a.attname = 'id' and y.typname = 'uuid')",
                        String.class)
                .getResultList();
        assertThat(tables).as("tables without a column id uuid").isEmpty();
    }

    /** Two records of one name, in several cases, with whatever chance gives them. */
    private record Pair(PersonId one, PersonId other, CaseView file) {}

    private Pair pair(Random chance, String name) {
        CaseView here = open("Enquirer " + name + " Herevani", name + " Doublet");
        CaseView there = open(name + " Doublet", "Sought " + name + " Therevani");
        PersonId one = here.sought().get(0).person().id();
        PersonId other = there.principal().person().id();
        PersonId uncle = by(
                () -> families.add(there.id(), new NewRelative(person("Uncle " + name), Kinship.UNCLE, other, other)));
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int number = i;
            run(() -> facts.record(there.id(), other, fact(FactKind.LIVED, String.valueOf(1980 + number), "Dorn")));
            run(() -> persons.relate(new NewKinship(uncle, Kinship.EXTENDED_FAMILY, other, other)));
            by(() -> contactPoints.add(
                    other, new NewContactPoint(ContactKind.TELEPHONE, "+41 44 555 12 3" + number, "evenings", "")));
            by(() -> documents.add(other, new NewDocument(DocumentKind.PASSPORT, "P-" + number, "Dorn")));
        }
        if (chance.nextBoolean()) {
            promise(there, other);
        }
        if (chance.nextBoolean()) {
            edit(other, new NewName("Abu " + name, NameKind.ALIAS, "a witness"));
        }
        if (chance.nextBoolean()) {
            state(other);
        }
        return new Pair(one, other, here);
    }

    private void promise(CaseView file, PersonId enquirer) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        by(() -> contacts.record(
                file.id(),
                new NewConversation(
                        enquirer,
                        today,
                        ContactWay.TELEPHONE,
                        Reach.WE_REACHED,
                        "We spoke.",
                        "",
                        List.of(new NewPromise("a letter", today.plusDays(9))))));
    }

    private void edit(PersonId id, NewName more) {
        PersonView view = by(() -> persons.view(id));
        List<NewName> names = new ArrayList<>(view.names().stream()
                .map(name -> new NewName(name.text(), name.kind(), name.source()))
                .toList());
        names.add(more);
        run(() -> persons.edit(new EditPerson(id, view.version(), Sex.FEMALE, names)));
    }

    private void state(PersonId id) {
        run(() -> sheets.state(
                new StateVital(id, version(id), VitalStatus.ALIVE, VitalBasis.FAMILY, "her son", "2019", Language.EN)));
    }

    private MergeId merge(PersonId survivor, PersonId absorbed) {
        return by(() -> merges.merge(
                new MergePersons(survivor, version(survivor), absorbed, version(absorbed), "the mother says so")));
    }

    private int version(PersonId id) {
        PersonView view = by(() -> persons.views(Set.of(id))).get(id);
        return view == null ? 0 : view.version();
    }

    private List<String> names(PersonId id) {
        return by(() -> persons.view(id)).names().stream()
                .map(name -> name.text())
                .toList();
    }

    private List<String> places(PersonId id) {
        return by(() -> facts.ofPersons(Set.of(id))).stream()
                .map(fact -> fact.where())
                .toList();
    }

    /** Every row of every table that points to one of the two, and what is sealed, opened; without version and date. */
    private Map<String, List<String>> everything(Pair pair) {
        Map<String, List<String>> all = new TreeMap<>();
        for (Object found : columns()) {
            Object[] column = (Object[]) found;
            List<?> rows = entityManager
                    .createNativeQuery(
                            "select cast(to_jsonb(t) - 'version' - 'changed_at' - 'sealed_address'"
                                    + " - 'sealed_safe_hours' - 'sealed_may_answer' - 'sealed_number'"
                                    + " - 'sealed_issued_by' as text) from " + column[0] + " t where " + column[1]
                                    + " in (:one, :other) order by id",
                            String.class)
                    .setParameter("one", pair.one().value())
                    .setParameter("other", pair.other().value())
                    .getResultList();
            all.put(
                    column[0] + "." + column[1],
                    rows.stream().map(Object::toString).toList());
        }
        for (PersonId id : List.of(pair.one(), pair.other())) {
            all.put(
                    "opened contacts " + id,
                    by(() -> contactPoints.of(id)).stream()
                            .map(point -> point.id() + point.value() + point.safeHours() + point.mayAnswer())
                            .toList());
            all.put(
                    "opened documents " + id,
                    by(() -> documents.of(id)).stream()
                            .map(document -> document.id() + document.number() + document.issuedBy())
                            .toList());
            all.put("person " + id, List.of(personRow(id)));
        }
        return all;
    }

    private String personRow(PersonId id) {
        return entityManager
                .createNativeQuery(
                        "select cast(to_jsonb(p) - 'version' - 'changed_at' as text) from cases.person p where id = :id",
                        String.class)
                .setParameter("id", id.value())
                .getSingleResult()
                .toString();
    }

    private List<?> columns() {
        return entityManager
                .createNativeQuery(
                        "select n.nspname || '.' || t.relname, a.attname from pg_constraint c"
                                + " join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace"
                                + " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)"
                                + " where c.contype = 'f' and c.confrelid = cast('cases.person' as regclass)"
                                + " and t.relname <> 'person_merge' and t.relname <> 'person'",
                        Object[].class)
                .getResultList();
    }

    /** Names stay with the record: the other one has copies. */
    private long pointingTo(PersonId id) {
        long count = 0;
        for (Object found : columns()) {
            Object[] column = (Object[]) found;
            if (!column[0].equals("cases.person_name")) {
                count += ((Number) entityManager
                                .createNativeQuery(
                                        "select count(*) from " + column[0] + " where " + column[1] + " = :id")
                                .setParameter("id", id.value())
                                .getSingleResult())
                        .longValue();
            }
        }
        return count;
    }

    private long changes(String action, PersonId person) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.audit_entry"
                                + " where kind = 'CHANGED' and action = :action and subject_id = :id")
                        .setParameter("action", action)
                        .setParameter("id", person.toString())
                        .getSingleResult())
                .longValue();
    }

    private PersonId newPerson(String name) {
        return by(() -> persons.register(person(name)));
    }

    private CaseView open(String enquirer, String sought) {
        return by(() -> cases.view(cases.open(new OpenCase(
                UUID.randomUUID(),
                person(enquirer),
                List.of(),
                List.of(new NewSought(
                        person(sought), Kinship.SIBLING, List.of(fact(FactKind.BORN, "1970", "near Dorn"))))))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }

    private static NewFact fact(FactKind kind, String when, String where) {
        return new NewFact(kind, when, Language.EN, where, "", "the family", Hearing.FIRST_HAND, Confidence.SURE);
    }

    private void run(Runnable call) {
        asked.by(Role.CASEWORKER, call);
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call);
    }
}
