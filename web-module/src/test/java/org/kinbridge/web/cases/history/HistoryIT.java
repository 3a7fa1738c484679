package org.kinbridge.web.cases.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.fact.SupersedeFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.history.EarlierId;
import org.kinbridge.cases.history.EarlierValues;
import org.kinbridge.cases.history.EarlierView;
import org.kinbridge.cases.history.FieldChange;
import org.kinbridge.cases.history.Happening;
import org.kinbridge.cases.history.History;
import org.kinbridge.cases.history.HistoryEntry;
import org.kinbridge.cases.history.HistoryPage;
import org.kinbridge.cases.history.HistoryQuery;
import org.kinbridge.cases.history.HistoryValue;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.cases.history.RestoreEarlier;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
class HistoryIT {

    private static final Caller.Staff ROSHAN = new Caller.Staff(AccountId.random(), "Roshan", Role.CASEWORKER);

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private Facts facts;

    @Inject
    private TracingRequests requests;

    @Inject
    private History history;

    @Inject
    private EarlierValues earlier;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Asked asked;

    @Inject
    private SealedCases sealedCases;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void an_opened_case_says_who_added_what_field_by_field() {
        CaseId id = open("Zartosht Quendorvi");
        List<HistoryEntry> entries = entries(changes(id));
        assertThat(entries)
                .allMatch(entry -> entry.actor().equals(ROSHAN.account().toString()));
        assertThat(entries.stream().map(HistoryEntry::record).distinct())
                .contains(
                        RecordKind.CASE,
                        RecordKind.ENQUIRER,
                        RecordKind.PERSON,
                        RecordKind.NAME,
                        RecordKind.KINSHIP,
                        RecordKind.FACT,
                        RecordKind.TRACING_REQUEST,
                        RecordKind.CONTACT_POINT);
        HistoryEntry fact = one(entries, entry -> entry.record() == RecordKind.FACT);
        assertThat(fact.happening()).isEqualTo(Happening.ADDED);
        assertThat(change(fact, "when").after()).isInstanceOfSatisfying(HistoryValue.When.class, when -> assertThat(
                        when.date().edtf())
                .isEqualTo("1987-09-23/1987-10-22"));
        assertThat(change(fact, "hearing").after()).isEqualTo(new HistoryValue.Constant("fact.hearing", "HEARSAY"));
    }

    @Test
    void a_changed_name_shows_the_old_one_beside_the_new_one() {
        CaseId id = open("Pirouz Quendorvi");
        rename(sought(id), "Pirouz Quendorvian");
        HistoryEntry name = entries(changes(id)).get(0);
        assertThat(name.record()).isEqualTo(RecordKind.NAME);
        assertThat(name.happening()).isEqualTo(Happening.CHANGED);
        assertThat(change(name, "name"))
                .isEqualTo(new FieldChange(
                        "name",
                        new HistoryValue.Words("Pirouz Quendorvi"),
                        new HistoryValue.Words("Pirouz Quendorvian")));
    }

    @Test
    void names_go_back_by_a_new_change_and_nothing_is_rewritten() {
        CaseId id = open("Narsin Quendorvi");
        PersonView before = sought(id);
        rename(before, "Narsin Wrong");
        EarlierId what = restorable(id, RecordKind.NAME);
        int entries = entries(changes(id)).size();
        EarlierView view = asked.by(ROSHAN, () -> earlier.view(what));
        assertThat(view.differs()).isTrue();
        asked.by(ROSHAN, () -> {
            earlier.restore(new RestoreEarlier(what, view.version(), ""));
            return true;
        });
        PersonView after = sought(id);
        assertThat(after.names()).isEqualTo(before.names());
        assertThat(after.version()).isGreaterThan(view.version());
        List<HistoryEntry> now = entries(changes(id));
        assertThat(now).hasSize(entries + 1);
        assertThat(change(now.get(0), "name").after()).isEqualTo(new HistoryValue.Words("Narsin Quendorvi"));
        assertThatThrownBy(() -> asked.by(ROSHAN, () -> {
                    earlier.restore(new RestoreEarlier(what, view.version(), ""));
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_contact_point_only_says_that_it_changed_and_goes_back_unread() {
        CaseId id = open("Mitran Quendorvi");
        PersonId enquirer = view(id).principal().person().id();
        ContactPointView contact = contacts(enquirer).get(0);
        asked.by(ROSHAN, () -> {
            contactPoints.change(
                    contact.id(),
                    contact.version(),
                    new NewContactPoint(ContactKind.TELEPHONE, "+355 69 555 99 88", "never", "nobody"));
            return true;
        });
        HistoryEntry changed = entries(changes(id)).get(0);
        assertThat(changed.record()).isEqualTo(RecordKind.CONTACT_POINT);
        assertThat(changed.changes()).singleElement().satisfies(field -> assertThat(field.after())
                .isInstanceOf(HistoryValue.Hidden.class));
        assertThat(page(HistoryQuery.of(id)).toString())
                .doesNotContain("555 01 77")
                .doesNotContain("555 99 88");
        EarlierId what = restorable(id, RecordKind.CONTACT_POINT);
        EarlierView view = asked.by(ROSHAN, () -> earlier.view(what));
        assertThat(view.toString()).doesNotContain("555");
        asked.by(ROSHAN, () -> {
            earlier.restore(new RestoreEarlier(what, view.version(), ""));
            return true;
        });
        assertThat(contacts(enquirer).get(0).value()).isEqualTo("+355 69 555 01 77");
        assertThat(contacts(enquirer).get(0).mayAnswer()).isEqualTo("only Golzar");
    }

    @Test
    void a_removed_contact_point_can_be_brought_back() {
        CaseId id = open("Sharvin Quendorvi");
        PersonId enquirer = view(id).principal().person().id();
        ContactPointView contact = contacts(enquirer).get(0);
        asked.by(ROSHAN, () -> {
            contactPoints.remove(contact.id(), contact.version());
            return true;
        });
        EarlierId what = restorable(id, RecordKind.CONTACT_POINT);
        asked.by(ROSHAN, () -> {
            earlier.restore(new RestoreEarlier(what, earlier.view(what).version(), ""));
            return true;
        });
        assertThat(contacts(enquirer)).singleElement().satisfies(back -> assertThat(back.value())
                .isEqualTo("+355 69 555 01 77"));
    }

    @Test
    void a_fact_goes_back_by_superseding_what_took_its_place() {
        CaseId id = open("Ardavan Quendorvi");
        FactView old = view(id).facts().get(0);
        asked.by(
                ROSHAN,
                () -> facts.supersede(
                        new SupersedeFact(old.id(), old.version(), fact("1989", "a cousin"), "the cousin says so")));
        EarlierId what = restorable(id, RecordKind.FACT);
        EarlierView view = asked.by(ROSHAN, () -> earlier.view(what));
        assertThat(view.needsReason()).isTrue();
        assertThatThrownBy(() -> asked.by(ROSHAN, () -> {
                    earlier.restore(new RestoreEarlier(what, view.version(), " "));
                    return true;
                }))
                .isInstanceOf(InvalidInput.class);
        asked.by(ROSHAN, () -> {
            earlier.restore(new RestoreEarlier(what, view.version(), "the cousin was mistaken"));
            return true;
        });
        List<FactView> all = view(id).facts();
        assertThat(all).hasSize(3);
        FactView standing = all.stream().filter(FactView::stands).findFirst().orElseThrow();
        assertThat(standing.id()).isNotEqualTo(old.id());
        assertThat(standing.when()).isEqualTo(old.when());
        assertThat(standing.source()).isEqualTo(old.source());
    }

    @Test
    void a_case_goes_back_only_to_somebody_who_still_works_with_cases() {
        CaseId id = open("Behzan Quendorvi");
        Caller.Staff lena = sealedCases.person(Staff.CASEWORKER);
        Caller.Staff drita = sealedCases.person(Staff.COORDINATOR);
        handOver(id, ROSHAN, lena);
        EarlierId toRoshan = restorable(id, RecordKind.CASE);
        assertThatThrownBy(() -> asked.by(ROSHAN, () -> {
                    earlier.restore(new RestoreEarlier(toRoshan, view(id).version(), ""));
                    return true;
                }))
                .isInstanceOf(Refused.class)
                .hasMessage("history.refused.staff");
        handOver(id, lena, drita);
        EarlierId toLena = restorable(id, RecordKind.CASE);
        assertThatThrownBy(() -> restore(id, lena, toLena)).isInstanceOf(Refused.class);
        restore(id, drita, toLena);
        assertThat(view(id).caseworker()).isEqualTo(lena.account());
    }

    @Test
    void a_step_of_a_request_is_shown_but_never_taken_back() {
        CaseId id = open("Kavoos Quendorvi");
        step(id, TracingState.SAFETY_CHECK);
        HistoryEntry entry = entries(changes(id)).get(0);
        assertThat(change(entry, "state"))
                .isEqualTo(new FieldChange(
                        "state",
                        new HistoryValue.Constant("tracing.state", "INTAKE"),
                        new HistoryValue.Constant("tracing.state", "SAFETY_CHECK")));
        assertThat(entry.restorable()).isFalse();
        EarlierId what = new EarlierId(id, entry.record(), entry.id(), entry.revision());
        assertThatThrownBy(() -> asked.by(ROSHAN, () -> earlier.view(what))).isInstanceOf(Refused.class);
    }

    @Test
    void no_oracle_the_history_is_the_same_whatever_lies_under_the_seal() throws Exception {
        CaseId id = open("Oraz Quendorvi");
        step(id, TracingState.SAFETY_CHECK);
        step(id, TracingState.OPEN);
        UUID request = view(id).sought().get(0).request().id().value();
        List<HistoryEntry> before = entries(changes(id));
        sealedCases.everything(id, () -> assertThat(entries(changes(id))).isEqualTo(before));
        // a reading whose kind is not known to be harmless must not show, whatever it is filed under
        asked.by(Role.COORDINATOR, () -> {
            auditTrail.read("open-whereabouts", "case", id);
            auditTrail.read("open-whereabouts", "tracing-request", request);
        });
        assertThat(page(HistoryQuery.of(id)).toString()).doesNotContain("whereabouts");
        assertThat(entries(readings(id)))
                .allMatch(entry -> List.of("view-case", "view-history").contains(entry.look()));
    }

    @Test
    void who_looked_is_counted_by_day() {
        CaseId id = open("Dilnaz Quendorvi");
        view(id);
        view(id);
        contacts(view(id).principal().person().id());
        List<HistoryEntry> looks = entries(readings(id));
        assertThat(one(looks, entry -> entry.look().equals("view-case")).times())
                .isEqualTo(3);
        assertThat(one(looks, entry -> entry.look().equals("read-contact-points"))
                        .about())
                .isEqualTo(view(id).principal().person().id());
    }

    @Test
    void it_is_narrowed_by_record_person_and_time() {
        CaseId id = open("Firuza Quendorvi");
        PersonView sought = sought(id);
        rename(sought, "Firuza Else");
        assertThat(entries(new HistoryQuery(id, HistoryQuery.Show.CHANGES, RecordKind.FACT, null, null, null, 0)))
                .isNotEmpty()
                .allMatch(entry -> entry.record() == RecordKind.FACT);
        List<HistoryEntry> hers =
                entries(new HistoryQuery(id, HistoryQuery.Show.CHANGES, null, sought.id(), null, null, 0));
        assertThat(hers).isNotEmpty().hasSizeLessThan(entries(changes(id)).size());
        assertThat(hers).noneMatch(entry -> entry.record() == RecordKind.ENQUIRER || entry.record() == RecordKind.CASE);
        Instant soon = Instant.now().plus(Duration.ofDays(1));
        assertThat(entries(new HistoryQuery(id, HistoryQuery.Show.ALL, null, null, soon, null, 0)))
                .isEmpty();
        assertThat(entries(new HistoryQuery(
                        id, HistoryQuery.Show.ALL, null, null, null, soon.minus(Duration.ofDays(2)), 0)))
                .isEmpty();
    }

    @Test
    void a_long_history_is_read_page_by_page_in_few_statements() {
        CaseId id = open("Taraneh Quendorvi");
        for (int i = 0; i < 30; i++) {
            rename(sought(id), "Taraneh Number " + (char) ('a' + i % 26) + (i / 26 + 1));
        }
        long before = statements();
        HistoryPage first = page(changes(id));
        long taken = statements() - before;
        System.out.println("SQL statements for a page of history: " + taken);
        assertThat(taken).isLessThan(10);
        assertThat(first.more()).isTrue();
        HistoryPage second = page(new HistoryQuery(id, HistoryQuery.Show.CHANGES, null, null, null, null, 1));
        assertThat(second.entries()).isNotEmpty();
        assertThat(second.entries()).doesNotContainAnyElementsOf(first.entries());
        assertThat(first.entries().get(0).at())
                .isAfterOrEqualTo(second.entries().get(0).at());
    }

    @Test
    void a_record_of_another_case_is_not_reached_through_this_one() {
        CaseId mine = open("Salar Quendorvi");
        CaseId other = open("Sepand Quendorvi");
        rename(sought(other), "Sepand Else");
        EarlierId theirs = restorable(other, RecordKind.NAME);
        EarlierId through = new EarlierId(mine, theirs.record(), theirs.id(), theirs.revision());
        assertThatThrownBy(() -> asked.by(ROSHAN, () -> earlier.view(through))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> page(changes(CaseId.random()))).isInstanceOf(NotFound.class);
    }

    private EarlierId restorable(CaseId id, RecordKind kind) {
        HistoryEntry entry =
                one(entries(changes(id)), candidate -> candidate.record() == kind && candidate.restorable());
        return new EarlierId(id, kind, entry.id(), entry.revision());
    }

    private static HistoryEntry one(List<HistoryEntry> entries, Predicate<HistoryEntry> wanted) {
        return entries.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static FieldChange change(HistoryEntry entry, String field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static HistoryQuery changes(CaseId id) {
        return new HistoryQuery(id, HistoryQuery.Show.CHANGES, null, null, null, null, 0);
    }

    private static HistoryQuery readings(CaseId id) {
        return new HistoryQuery(id, HistoryQuery.Show.READINGS, null, null, null, null, 0);
    }

    private HistoryPage page(HistoryQuery query) {
        return asked.by(ROSHAN, () -> history.page(query));
    }

    private List<HistoryEntry> entries(HistoryQuery query) {
        return page(query).entries();
    }

    private void rename(PersonView person, String name) {
        asked.by(ROSHAN, () -> {
            persons.edit(new EditPerson(
                    person.id(),
                    person.version(),
                    person.sex(),
                    List.of(NewName.of(NameKind.FULL, name), NewName.of(NameKind.FATHERS, "Quend"))));
            return true;
        });
    }

    private void restore(CaseId id, Caller.Staff by, EarlierId what) {
        asked.by(by, () -> {
            earlier.restore(new RestoreEarlier(what, view(id).version(), ""));
            return true;
        });
    }

    private void handOver(CaseId id, Caller.Staff by, Caller.Staff to) {
        int version = view(id).version();
        asked.by(by, () -> {
            cases.handOver(id, version, to.account());
            return true;
        });
    }

    private void step(CaseId id, TracingState target) {
        TracingRequestView request = view(id).sought().get(0).request();
        asked.by(ROSHAN, () -> {
            requests.take(new TakeStep(request.id(), request.version(), target, null));
            return true;
        });
    }

    private long statements() {
        return entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    private PersonView sought(CaseId id) {
        return view(id).sought().get(0).person();
    }

    private List<ContactPointView> contacts(PersonId person) {
        return asked.by(ROSHAN, () -> contactPoints.of(person));
    }

    private CaseView view(CaseId id) {
        return asked.by(ROSHAN, () -> cases.view(id));
    }

    private CaseId open(String sought) {
        return asked.by(
                ROSHAN,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Golzar Quendorvi"),
                        List.of(new NewContactPoint(
                                ContactKind.TELEPHONE, "+355 69 555 01 77", "after 18:00", "only Golzar")),
                        List.of(new NewSought(person(sought), Kinship.SISTER, List.of(fact("Mehr 1366", "Golzar")))))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(
                Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name), NewName.of(NameKind.FATHERS, "Quend")));
    }

    private static NewFact fact(String when, String source) {
        return new NewFact(
                FactKind.TAKEN, when, Language.EN, "Quendor", "", source, Hearing.HEARSAY, Confidence.LIKELY);
    }
}
