package org.kinbridge.web.cases.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.kinbridge.cases.file.CasePage;
import org.kinbridge.cases.file.CaseQuery;
import org.kinbridge.cases.file.CaseRow;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.EditPerson;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.NewAccount;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
class CaseFilesIT {

    private static final int MOST_STATEMENTS = 20;

    @Inject
    private CaseFiles cases;

    @Inject
    private Persons persons;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private TracingRequests requests;

    @Inject
    private Facts facts;

    @Inject
    private Accounts accounts;

    @Inject
    private SealedCases staff;

    @Inject
    @Any
    private Instance<WaitingWork> waiting;

    @Inject
    private Asked asked;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_case_holds_what_the_form_held() {
        CaseView view = view(open(twoBrothers("Bahram", "Kasra")));

        assertEquals("Ilyas Teremov", view.principal().person().name());
        assertTrue(view.principal().principal());
        assertEquals(
                List.of("Bahram Teremov", "Kasra Teremov"),
                view.sought().stream().map(s -> s.person().name()).toList());
        assertEquals("Yusuf", view.sought().get(0).person().father());
        assertTrue(view.sought().stream().allMatch(s -> s.request().state() == TracingState.INTAKE));
        assertEquals(Kinship.BROTHER, view.kinships().get(0).kinship());
        assertEquals(Kinship.BROTHER, view.kinships().get(0).inverse());
        FactView taken = view.standingFacts(view.sought().get(0).person().id()).stream()
                .filter(fact -> fact.kind() == FactKind.TAKEN)
                .findFirst()
                .orElseThrow();
        assertEquals("1987-09-23/1987-10-22", taken.when().edtf());
        assertEquals("Mehr 1366", taken.when().words());
        String telephone = asked.by(
                        Role.CASEWORKER,
                        () -> contactPoints.of(view.principal().person().id()))
                .get(0)
                .value();
        assertEquals("+355 69 555 01 42", telephone);
        assertFalse(view.toString().contains("555 01 42"));
    }

    @Test
    void one_form_sent_twice_at_once_makes_one_case() throws Exception {
        OpenCase form = twoBrothers("Twice", "Once");
        Set<CaseId> made = together(8, () -> open(form)).stream().collect(Collectors.toSet());
        assertEquals(1, made.size());
    }

    @Test
    void references_have_no_gaps_however_many_open_cases_at_once() throws Exception {
        List<CaseId> made = together(24, () -> {
            int chance = (int) (Thread.currentThread().getId() % 3);
            return chance == 0 ? failing() : open(twoBrothers("Gap", "Less"));
        });
        TreeSet<Integer> numbers = new TreeSet<>(asked.by(Role.CASEWORKER, () -> cases.list(all())).stream()
                .map(row -> row.reference().number())
                .toList());
        numbers.addAll(erasedNumbers());
        assertTrue(made.stream().anyMatch(id -> id != null));
        assertEquals(
                IntStream.rangeClosed(1, numbers.last()).boxed().collect(Collectors.toCollection(TreeSet::new)),
                numbers);
        assertEquals(
                LocalDate.now(java.time.ZoneOffset.UTC).getYear(),
                firstRow().reference().year());
    }

    /** The numbers of cases that other tests have erased: they are not given again. */
    private List<Integer> erasedNumbers() {
        List<?> numbers = entityManager
                .createNativeQuery(
                        "select cast(split_part(case_reference, '-', 2) as integer) from cases.erasure"
                                + " where state = 'DONE'",
                        Integer.class)
                .getResultList();
        return numbers.stream().map(Integer.class::cast).toList();
    }

    /** Takes a number, and then the transaction fails: the number must fall back. */
    private CaseId failing() throws Exception {
        OpenCase form = twoBrothers("Never", "Kept");
        asked.by(Role.CASEWORKER, () -> {
            try {
                transaction.begin();
                cases.open(form);
                transaction.rollback();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return null;
    }

    @Test
    void everything_wrong_is_told_at_once_and_nothing_is_made() {
        int before = asked.by(Role.CASEWORKER, () -> cases.list(all())).size();
        NewPerson nameless = person("", "");
        OpenCase form = new OpenCase(
                UUID.randomUUID(),
                nameless,
                List.of(new NewContactPoint(ContactKind.TELEPHONE, "call me", "", "")),
                List.of(new NewSought(
                        person("Bahram", ""),
                        Kinship.BROTHER,
                        List.of(fact(FactKind.TAKEN, "3/4/1988"), fact(FactKind.BORN, "soon")))));
        InvalidInput problem = assertThrows(InvalidInput.class, () -> open(form));
        assertEquals(
                List.of("enquirer.name", "enquirer.telephone", "sought[0].facts[0].when", "sought[0].facts[1].when"),
                problem.errors().stream().map(InvalidInput.FieldError::field).toList());
        assertEquals(before, asked.by(Role.CASEWORKER, () -> cases.list(all())).size());
    }

    @Test
    void a_request_goes_its_way_and_says_why_it_cannot() {
        CaseId id = open(twoBrothers("Way", "Path"));
        TracingRequestView first = view(id).sought().get(0).request();
        Refused refused = assertThrows(Refused.class, () -> take(first, TracingState.OPEN, null));
        assertEquals("tracing.hindrance.OPEN", refused.messageKey());
        take(first, TracingState.SAFETY_CHECK, null);
        assertThrows(StaleVersion.class, () -> take(first, TracingState.REFUSED, ClosureReason.NOT_OURS));
        take(request(id), TracingState.OPEN, null);
        take(request(id), TracingState.DORMANT, null);
        take(request(id), TracingState.OPEN, null);
        assertThrows(InvalidInput.class, () -> take(request(id), TracingState.CLOSED, null));
        take(request(id), TracingState.CLOSED, ClosureReason.WITHDRAWN);
        assertEquals(ClosureReason.WITHDRAWN, request(id).reason());
        take(request(id), TracingState.OPEN, null);
        assertNull(request(id).reason());
    }

    @Test
    void a_fact_is_superseded_and_stays_to_be_read() {
        CaseId id = open(twoBrothers("Super", "Seded"));
        FactView old = view(id).facts().get(0);
        asked.by(Role.CASEWORKER, () -> {
            facts.supersede(
                    new SupersedeFact(old.id(), old.version(), fact(old.kind(), "March 1988"), "the letter says so"));
        });
        List<FactView> now = view(id).facts();
        FactView superseded = now.stream()
                .filter(fact -> fact.id().equals(old.id()))
                .findFirst()
                .orElseThrow();
        assertFalse(superseded.stands());
        assertEquals(old.when(), superseded.when());
        assertEquals("the letter says so", superseded.why());
        assertTrue(now.stream().anyMatch(fact -> fact.id().equals(superseded.supersededBy()) && fact.stands()));
        Refused refused = assertThrows(
                Refused.class,
                () -> asked.by(Role.CASEWORKER, () -> {
                    facts.supersede(
                            new SupersedeFact(old.id(), superseded.version(), fact(old.kind(), "1989"), "again"));
                }));
        assertEquals("fact.error.superseded", refused.messageKey());
    }

    @Test
    void the_second_of_two_editors_does_not_overwrite_the_first() {
        PersonView before =
                view(open(twoBrothers("Edit", "Both"))).sought().get(0).person();
        edit(before, "Bahram Teremov-Kol");
        assertThrows(StaleVersion.class, () -> edit(before, "Behram Teremov"));
        PersonView after = asked.by(Role.CASEWORKER, () -> persons.view(before.id()));
        assertEquals("Bahram Teremov-Kol", after.name());
        assertNotEquals(before.version(), after.version());
    }

    @Test
    void cases_are_found_by_any_name_in_any_spelling() {
        NewPerson sohrab = new NewPerson(
                Sex.MALE, List.of(NewName.of(NameKind.FULL, "سهراب کیانی"), NewName.of(NameKind.FATHERS, "رستم")));
        CaseId id = open(new OpenCase(
                UUID.randomUUID(),
                person("رستم کیانی", ""),
                List.of(new NewContactPoint(ContactKind.TELEPHONE, "۰۹۱۲۵۵۵۰۱۴۲", "", "")),
                List.of(new NewSought(sohrab, Kinship.FATHER, List.of(fact(FactKind.TAKEN, "۲۴ مهر ۱۳۶۶"))))));
        CaseQuery arabicKeyboard = new CaseQuery("كياني", null, true, CaseQuery.Order.NEWEST);
        assertTrue(
                asked
                        .by(
                                Role.CASEWORKER,
                                () -> cases.list(new CaseQuery("كياني", null, false, CaseQuery.Order.NEWEST)))
                        .stream()
                        .anyMatch(row -> row.id().equals(id)));
        assertTrue(asked.by(Role.CASEWORKER, () -> cases.list(arabicKeyboard)).isEmpty(), "asked by somebody else");
        assertTrue(asked.by(Role.CASEWORKER, () -> persons.allNames()).stream()
                .anyMatch(name -> name.text().equals("رستم")));
    }

    @Test
    void a_list_longer_than_a_page_is_shown_in_pages_that_miss_and_repeat_nothing() {
        for (int i = 0; i < CasePage.SIZE + 3; i++) {
            open(twoBrothers("Paged" + i, "Pager"));
        }
        CaseQuery query = new CaseQuery("pager teremov", null, false, CaseQuery.Order.OLDEST);
        List<CaseRow> all = asked.by(Role.CASEWORKER, () -> cases.list(query));
        CasePage first = asked.by(Role.CASEWORKER, () -> cases.page(query, 1));
        CasePage second = asked.by(Role.CASEWORKER, () -> cases.page(query, 2));
        assertEquals(CasePage.SIZE + 3, first.total());
        assertEquals(
                all,
                Stream.concat(first.rows().stream(), second.rows().stream()).toList());
        assertTrue(first.hasLater() && !first.hasEarlier() && second.hasEarlier() && !second.hasLater());
        assertTrue(asked.by(Role.CASEWORKER, () -> cases.page(query, 9)).rows().isEmpty());
        String reference = all.get(0).reference().toString();
        CaseQuery byReference = new CaseQuery(reference, null, false, CaseQuery.Order.ENQUIRER);
        assertEquals(List.of(all.get(0)), asked.by(Role.CASEWORKER, () -> cases.list(byReference)));
        CaseQuery signs = new CaseQuery("%_!", null, false, CaseQuery.Order.NEWEST);
        assertTrue(asked.by(Role.CASEWORKER, () -> cases.list(signs)).isEmpty());
    }

    @Test
    void a_case_is_handed_over_by_whoever_is_in_charge_or_a_coordinator_to_active_staff_only() throws Exception {
        Caller.Staff lena = staff.person(Staff.CASEWORKER);
        Caller.Staff drita = staff.person(Staff.COORDINATOR);
        CaseId id = asked.by(lena, () -> cases.open(twoBrothers("Handed", "Over")));
        Caller.Staff colleague = new Caller.Staff(AccountId.random(), "Colleague", Role.CASEWORKER);
        assertEquals("case.refused.handOver", refusal(colleague, id, drita.account()));
        assertEquals("case.refused.handOver", refusal(colleague, id, colleague.account()));
        for (AccountId nobody :
                List.of(AccountId.random(), staff.person(Staff.EDITOR).account(), closedAccount())) {
            assertEquals("case.error.successor", refusal(lena, id, nobody));
        }
        assertEquals("case.error.inCharge", refusal(lena, id, lena.account()));
        assertTrue(asked.by(lena, () -> cases.view(id)).mayHandOver());
        assertFalse(asked.by(colleague, () -> cases.view(id)).mayHandOver());

        handOver(lena, id, drita.account());
        assertEquals(drita.account(), asked.by(lena, () -> cases.view(id)).caseworker());
        assertEquals("case.refused.handOver", refusal(lena, id, lena.account()));
        Caller.Staff nasrin = staff.person(Staff.SECOND_COORDINATOR);
        handOver(nasrin, id, lena.account());
        assertEquals(lena.account(), asked.by(nasrin, () -> cases.view(id)).caseworker());
    }

    @Test
    void whoever_gets_a_case_finds_it_on_today_until_it_was_looked_into() {
        Caller.Staff lena = staff.person(Staff.CASEWORKER);
        Caller.Staff drita = staff.person(Staff.COORDINATOR);
        CaseId id = asked.by(lena, () -> cases.open(twoBrothers("Today", "Told")));
        assertTrue(told(lena, id).isEmpty());
        handOver(lena, id, drita.account());
        assertEquals(
                List.of(view(id).reference().toString(), "Lena Brandt"),
                told(drita, id).get(0).arguments());
        asked.by(lena, () -> cases.view(id));
        assertEquals(1, told(drita, id).size(), "somebody else has looked into it");
        asked.by(drita, () -> cases.view(id));
        assertTrue(told(drita, id).isEmpty());
        handOver(drita, id, lena.account());
        handOver(drita, id, drita.account());
        assertTrue(told(drita, id).isEmpty(), "who takes a case need not be told");
        assertTrue(told(lena, id).isEmpty(), "it went on to somebody else");
    }

    private List<Waiting> told(Caller.Staff person, CaseId id) {
        return asked.by(person, () -> waiting.stream()
                .flatMap(feature -> feature.waitingFor(person).stream())
                .filter(line -> line.messageKey().equals("today.case.handed"))
                .filter(line -> line.path().endsWith(id.toString()))
                .toList());
    }

    private void handOver(Caller.Staff by, CaseId id, AccountId to) {
        asked.by(by, () -> {
            cases.handOver(id, view(id).version(), to);
            return true;
        });
    }

    private String refusal(Caller.Staff by, CaseId id, AccountId to) {
        Problem problem = assertThrows(Problem.class, () -> handOver(by, id, to));
        return problem instanceof InvalidInput invalid ? invalid.errors().get(0).messageKey() : problem.messageKey();
    }

    private AccountId closedAccount() throws Exception {
        String name = "closed-" + UUID.randomUUID().toString().substring(0, 8);
        AccountId id = asked.by(
                Role.ADMINISTRATOR,
                () -> accounts.open(new NewAccount(
                        name, "Closed Account", Role.CASEWORKER, "en", ("correct horse " + name).toCharArray())));
        transaction.begin();
        entityManager
                .createNativeQuery("update core.account set active = false where id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        transaction.commit();
        return id;
    }

    @Test
    void a_number_of_the_old_books_is_given_once_and_found() {
        OpenCase form = numbered("Zz-4711");
        CaseId id = open(form);
        assertEquals(id, open(form), "the same form again");
        CaseQuery query = new CaseQuery("zz 4711", null, false, CaseQuery.Order.ENQUIRER);
        assertEquals(
                List.of(id),
                asked.by(Role.CASEWORKER, () -> cases.list(query)).stream()
                        .map(CaseRow::id)
                        .toList());
        InvalidInput problem = assertThrows(InvalidInput.class, () -> open(numbered("ZZ 4711")));
        assertEquals("number", problem.errors().get(0).field());
        assertEquals(
                view(id).reference().toString(),
                problem.errors().get(0).arguments().get(0));
    }

    private static OpenCase numbered(String number) {
        OpenCase form = twoBrothers("Numbered", "Noted");
        return new OpenCase(form.submission(), number, form.enquirer(), form.contacts(), form.sought());
    }

    @Test
    void the_order_of_the_enquirers_leaves_no_case_out_and_follows_their_first_names() {
        CaseId id = open(twoBrothers("Ordered", "Listed"));
        PersonView enquirer = view(id).principal().person();
        edit(enquirer, "Aaaaa Teremov");
        for (CaseQuery query : List.of(
                new CaseQuery("", null, false, CaseQuery.Order.ENQUIRER),
                new CaseQuery("", TracingState.INTAKE, false, CaseQuery.Order.ENQUIRER))) {
            List<CaseRow> byName = asked.by(Role.CASEWORKER, () -> cases.list(query));
            CaseQuery newest = new CaseQuery("", query.state(), false, CaseQuery.Order.NEWEST);
            List<CaseRow> byAge = asked.by(Role.CASEWORKER, () -> cases.list(newest));
            assertEquals(Set.copyOf(byAge), Set.copyOf(byName));
            assertEquals(byAge.size(), byName.size());
            assertTrue(byName.stream().limit(5).anyMatch(row -> row.id().equals(id)), "Aaaaa stands among the first");
        }
    }

    @Test
    void editors_and_administrators_cannot_reach_cases() {
        CaseId id = open(twoBrothers("Closed", "Door"));
        for (Role role : new Role[] {Role.EDITOR, Role.ADMINISTRATOR}) {
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> cases.view(id)));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> cases.list(all())));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> persons.allNames()));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> requests.ofCase(id)));
            assertThrows(AccessDenied.class, () -> asked.by(role, () -> facts.ofCase(id)));
        }
        assertEquals(id, asked.by(Role.COORDINATOR, () -> cases.view(id)).id());
    }

    @Test
    void looking_into_a_case_is_written_down() {
        CaseId id = open(twoBrothers("Read", "Entry"));
        long before = readings(id);
        view(id);
        assertEquals(before + 1, readings(id));
    }

    @Test
    void a_whole_case_takes_few_statements() {
        CaseId id = open(twoBrothers("Few", "Statements"));
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        CaseView view = view(id);
        asked.by(
                Role.CASEWORKER,
                () -> contactPoints.of(view.principal().person().id()));
        long taken = statistics.getPrepareStatementCount() - before;
        System.out.println("SQL statements for a case with its contact points: " + taken);
        assertTrue(taken < MOST_STATEMENTS, taken + " statements");
    }

    private long readings(CaseId id) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from core.audit_entry where kind = 'READ' and subject_id = :id")
                        .setParameter("id", id.toString())
                        .getSingleResult())
                .longValue();
    }

    private <T> List<T> together(int times, Callable<T> call) throws Exception {
        List<Future<T>> futures = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            futures.add(executor.submit(call));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }

    private CaseId open(OpenCase form) {
        return asked.by(Role.CASEWORKER, () -> cases.open(form));
    }

    private CaseView view(CaseId id) {
        return asked.by(Role.CASEWORKER, () -> cases.view(id));
    }

    private TracingRequestView request(CaseId id) {
        return view(id).sought().get(0).request();
    }

    private CaseRow firstRow() {
        return asked.by(Role.CASEWORKER, () -> cases.list(all())).get(0);
    }

    private void take(TracingRequestView request, TracingState target, ClosureReason reason) {
        asked.by(Role.CASEWORKER, () -> requests.take(new TakeStep(request.id(), request.version(), target, reason)));
    }

    private void edit(PersonView person, String name) {
        asked.by(
                Role.CASEWORKER,
                () -> persons.edit(new EditPerson(
                        person.id(), person.version(), person.sex(), List.of(NewName.of(NameKind.FULL, name)))));
    }

    private static CaseQuery all() {
        return new CaseQuery("", null, false, CaseQuery.Order.NEWEST);
    }

    private static OpenCase twoBrothers(String one, String other) {
        return new OpenCase(
                UUID.randomUUID(),
                person("Ilyas Teremov", ""),
                List.of(new NewContactPoint(ContactKind.TELEPHONE, "+355 69 555 01 42", "after 18:00", "only Ilyas")),
                List.of(
                        new NewSought(
                                person(one + " Teremov", "Yusuf"),
                                Kinship.BROTHER,
                                List.of(fact(FactKind.BORN, "1961"), fact(FactKind.TAKEN, "Mehr 1366"))),
                        new NewSought(
                                person(other + " Teremov", "Yusuf"),
                                Kinship.BROTHER,
                                List.of(fact(FactKind.BORN, "1964?")))));
    }

    private static NewPerson person(String name, String father) {
        return new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, name), NewName.of(NameKind.FATHERS, father)));
    }

    private static NewFact fact(FactKind kind, String when) {
        return new NewFact(
                kind, when, Language.EN, "near Dorn", "", "Ilyas Teremov", Hearing.HEARSAY, Confidence.LIKELY);
    }
}
