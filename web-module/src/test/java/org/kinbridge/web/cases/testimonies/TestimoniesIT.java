package org.kinbridge.web.cases.testimonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.testimony.HearsayDecision;
import org.kinbridge.cases.testimony.NewStatement;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.QuotableStatement;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.StatementId;
import org.kinbridge.cases.testimony.StatementView;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyCourse;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.cases.testimony.TestimonyView;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.WithdrawTestimony;
import org.kinbridge.cases.testimony.Witness;
import org.kinbridge.cases.testimony.WordingView;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class TestimoniesIT {

    private static final Caller IN_CHARGE = new Caller.Staff(AccountId.random(), "In Charge", Role.CASEWORKER);
    private static final Caller COLLEAGUE = new Caller.Staff(AccountId.random(), "Colleague", Role.CASEWORKER);
    private static final Caller COORDINATOR = new Caller.Staff(AccountId.random(), "Coordinator", Role.COORDINATOR);
    private static final String REAL_NAME = "Ferangis Tolombay";
    private static final String CANARY = "Quercine Vellichor";

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private TestimonyCourse course;

    @Inject
    private CaseFiles cases;

    @Inject
    private Facts facts;

    @Inject
    private Asked asked;

    @Inject
    @Any
    private Instance<KeptWithCase> keepers;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void the_real_name_is_for_those_who_answer_for_the_case() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", REAL_NAME));
        assertThat(asked.by(IN_CHARGE, () -> testimonies.realName(id))).isEqualTo(REAL_NAME);
        assertThat(asked.by(COORDINATOR, () -> testimonies.realName(id))).isEqualTo(REAL_NAME);
        assertThrows(Refused.class, () -> asked.by(COLLEAGUE, () -> testimonies.realName(id)));
        assertThrows(AccessDenied.class, () -> asked.by(Role.EDITOR, () -> testimonies.realName(id)));
        for (Caller reader : List.of(IN_CHARGE, COORDINATOR, COLLEAGUE)) {
            TestimonyView view = list(reader, file).get(0);
            assertThat(view.witness()).isEqualTo("Witness Heron");
            assertThat(view.toString()).doesNotContain("Tolombay");
        }
        assertThat(openings(id)).isEqualTo(2);
    }

    @Test
    void what_may_not_leave_the_case_is_withheld_from_colleagues() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Named("Ilona Marsh"));
        StatementId only = say(id, "Only for the case.", ReleaseLevel.CASE);
        say(id, "For all staff.", ReleaseLevel.STAFF);
        List<StatementView> inside = list(IN_CHARGE, file).get(0).statements();
        assertThat(inside).extracting(StatementView::text).containsExactly("Only for the case.", "For all staff.");
        List<StatementView> outside = list(COLLEAGUE, file).get(0).statements();
        assertThat(outside).extracting(StatementView::text).containsExactly("", "For all staff.");
        assertThat(outside.get(0).withheld()).isTrue();
        assertThat(outside.get(0).mentions()).isEmpty();
        assertThrows(
                NotFound.class,
                () -> asked.by(COLLEAGUE, () -> {
                    statements.change(only, 0, new NewStatement("mine", ReleaseLevel.STAFF, Set.of()), "why");
                    return true;
                }));
    }

    @Test
    void only_those_who_answer_for_the_case_release_beyond_the_staff() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Named("Ilona Marsh"));
        StatementId staff = say(id, "A letter came.", ReleaseLevel.STAFF);
        NewStatement further = new NewStatement("A letter came.", ReleaseLevel.BODIES, Set.of());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> change(COLLEAGUE, staff, 0, further));
        assertThat(refused.errors().get(0).field()).isEqualTo("release");
        change(IN_CHARGE, staff, 0, further);
        change(COLLEAGUE, staff, 1, new NewStatement("A letter came in May.", ReleaseLevel.BODIES, Set.of()));
        assertThrows(StaleVersion.class, () -> change(IN_CHARGE, staff, 1, further));
    }

    @Test
    void only_what_is_released_can_be_quoted_and_under_the_pseudonym() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", REAL_NAME));
        say(id, "Case.", ReleaseLevel.CASE);
        say(id, "Staff.", ReleaseLevel.STAFF);
        say(id, "Bodies.", ReleaseLevel.BODIES);
        say(id, "Public.", ReleaseLevel.PUBLIC);
        assertThat(quotable(file, ReleaseLevel.BODIES))
                .extracting(QuotableStatement::text)
                .containsExactly("Bodies.", "Public.");
        assertThat(quotable(file, ReleaseLevel.PUBLIC)).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo("Public.");
            assertThat(quote.witness()).isEqualTo("Witness Heron");
        });
        assertThrows(Refused.class, () -> quotable(file, ReleaseLevel.STAFF));
    }

    @Test
    void words_that_name_the_witness_behind_a_pseudonym_stay_in_the_case() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", REAL_NAME));
        say(id, "I, Ferangis Tolombay, was there.", ReleaseLevel.CASE);
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> say(id, "I, FERANGIS Tolombay, was there.", ReleaseLevel.STAFF));
        assertThat(refused.errors().get(0).messageKey()).isEqualTo("testimonies.problem.realNameInText");
    }

    @Test
    void a_statement_becomes_a_fact_only_by_a_decision_about_somebody_it_mentions() {
        CaseId file = open();
        PersonId sought = sought(file);
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", REAL_NAME));
        StatementId silent = say(id, "It was cold.", ReleaseLevel.STAFF);
        StatementId telling = asked.by(
                IN_CHARGE,
                () -> statements.add(id, new NewStatement("I saw him in 1990.", ReleaseLevel.STAFF, Set.of(sought))));
        assertThat(factsOf(file)).isEmpty();
        HearsayDecision decision =
                new HearsayDecision(sought, FactKind.LAST_SEEN, "1990", Language.EN, "", "Alive", Confidence.LIKELY);
        assertThrows(Refused.class, () -> asked.by(IN_CHARGE, () -> statements.decide(silent, decision)));
        FactId made = asked.by(IN_CHARGE, () -> statements.decide(telling, decision));
        assertThat(factsOf(file)).singleElement().satisfies(fact -> {
            assertThat(fact.id()).isEqualTo(made);
            assertThat(fact.hearing()).isEqualTo(Hearing.HEARSAY);
            assertThat(fact.source()).isEqualTo("Witness Heron");
            assertThat(fact.about()).isEqualTo(sought);
            assertThat(fact.what()).isEqualTo("Alive");
        });
        assertThat(asked.by(COLLEAGUE, () -> statements.originOf(made))).contains(telling);
        assertThat(list(IN_CHARGE, file).get(0).statements().get(1).mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.facts()).containsExactly(made));
        InvalidInput kept = assertThrows(
                InvalidInput.class,
                () -> change(IN_CHARGE, telling, 0, new NewStatement("I saw him.", ReleaseLevel.STAFF, Set.of())));
        assertThat(kept.errors().get(0).messageKey()).isEqualTo("testimonies.problem.factMade");
    }

    @Test
    void what_a_witness_corrects_stays_as_a_wording_that_nobody_can_change() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", REAL_NAME));
        StatementId told = say(id, "I, Ferangis Tolombay, saw him in 1989.", ReleaseLevel.CASE);
        NewStatement second = new NewStatement("I saw him in 1990.", ReleaseLevel.STAFF, Set.of());
        InvalidInput silent = assertThrows(
                InvalidInput.class,
                () -> asked.by(IN_CHARGE, () -> {
                    statements.change(told, 0, second, " ");
                    return true;
                }));
        assertThat(silent.errors().get(0).field()).isEqualTo("why");
        change(IN_CHARGE, told, 0, second);
        change(IN_CHARGE, told, 1, new NewStatement("I saw him in spring 1990.", ReleaseLevel.STAFF, Set.of()));
        // a level alone is no other wording
        change(IN_CHARGE, told, 2, new NewStatement("I saw him in spring 1990.", ReleaseLevel.BODIES, Set.of()));
        List<WordingView> inside =
                list(IN_CHARGE, file).get(0).statements().get(0).earlier();
        assertThat(inside)
                .extracting(WordingView::text)
                .containsExactly("I, Ferangis Tolombay, saw him in 1989.", "I saw him in 1990.");
        assertThat(inside.get(0).why()).isEqualTo("the witness said it better");
        List<WordingView> outside =
                list(COLLEAGUE, file).get(0).statements().get(0).earlier();
        assertThat(outside.get(0).withheld()).as("it never left the case").isTrue();
        assertThat(outside).extracting(WordingView::text).containsExactly("", "I saw him in 1990.");
        assertThat(count("cases.testimony_wording w where w.statement_id = '" + told + "'"))
                .isEqualTo(2);
        assertThat(count(
                        "cases.testimony_wording w where w.statement_id = '" + told + "' and (w::text like '%Ferangis%'"
                                + " or w::text like '%' || encode('Ferangis', 'hex') || '%')"))
                .isZero();
        assertThat(assertThrows(Exception.class, () -> {
                    transaction.begin();
                    try {
                        entityManager
                                .createNativeQuery("update cases.testimony_wording set number = 9")
                                .executeUpdate();
                    } finally {
                        transaction.rollback();
                    }
                }))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void a_witness_who_takes_a_testimony_back_is_read_by_those_who_answer_for_the_case_alone() {
        CaseId file = open();
        PersonId sought = sought(file);
        TestimonyId id = take(file, new Witness.Named("Ilona Marsh"));
        StatementId told = asked.by(
                IN_CHARGE,
                () -> statements.add(id, new NewStatement("I saw him.", ReleaseLevel.BODIES, Set.of(sought))));
        HearsayDecision decision =
                new HearsayDecision(sought, FactKind.LAST_SEEN, "1990", Language.EN, "", "", Confidence.LIKELY);
        asked.by(IN_CHARGE, () -> statements.decide(told, decision));
        int version = list(IN_CHARGE, file).get(0).standing().version();
        WithdrawTestimony empty = new WithdrawTestimony(id, version, null, " ");
        InvalidInput missing =
                assertThrows(InvalidInput.class, () -> asked.by(COLLEAGUE, () -> course.withdraw(empty)));
        assertThat(missing.errors()).extracting(InvalidInput.FieldError::field).containsExactly("on", "words");
        WithdrawTestimony taken = new WithdrawTestimony(id, version, LocalDate.of(2026, 5, 2), "I am afraid now.");
        assertThat(asked.by(COLLEAGUE, () -> course.withdraw(taken)))
                .extracting(Consequence::messageKey)
                .containsExactly("testimonies.beyond.facts");
        assertThat(quotable(file, ReleaseLevel.BODIES)).isEmpty();
        assertThat(asked.by(IN_CHARGE, () -> testimonies.publishable(id)).parts())
                .isEmpty();
        TestimonyView outside = list(COLLEAGUE, file).get(0);
        assertThat(outside.statements()).allMatch(StatementView::withheld);
        assertThat(outside.standing().withdrawn().words()).isEmpty();
        TestimonyView inside = list(COORDINATOR, file).get(0);
        assertThat(inside.standing().withdrawn().words()).isEqualTo("I am afraid now.");
        assertThat(inside.statements()).extracting(StatementView::text).containsExactly("I saw him.");
        NewStatement more = new NewStatement("More.", ReleaseLevel.STAFF, Set.of());
        assertThrows(Refused.class, () -> asked.by(IN_CHARGE, () -> statements.add(id, more)));
        assertThrows(Refused.class, () -> change(IN_CHARGE, told, 0, more));
        assertThrows(Refused.class, () -> asked.by(IN_CHARGE, () -> statements.decide(told, decision)));
        int now = inside.standing().version();
        assertThrows(
                Refused.class,
                () -> asked.by(
                        IN_CHARGE,
                        () -> course.withdraw(new WithdrawTestimony(id, now, LocalDate.of(2026, 5, 2), "Again"))));
    }

    @Test
    void a_draft_is_deleted_with_its_history_and_its_witness_and_nothing_else_is() {
        CaseId file = open();
        TestimonyId draft = take(file, new Witness.Named("Ondrelle Marshwood"));
        PersonId witness = list(IN_CHARGE, file).get(0).person();
        say(draft, "Typed into the wrong case.", ReleaseLevel.CASE);
        assertThat(list(IN_CHARGE, file).get(0).standing().draft()).isTrue();
        int version = list(IN_CHARGE, file).get(0).standing().version();
        assertThrows(Refused.class, () -> delete(COLLEAGUE, draft, version));
        assertThrows(StaleVersion.class, () -> delete(IN_CHARGE, draft, version + 1));
        delete(IN_CHARGE, draft, version);
        assertThat(list(IN_CHARGE, file)).isEmpty();
        for (String table : List.of("testimony_aud", "testimony_statement_aud")) {
            assertThat(count("cases." + table + " where case_id = '" + file + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("cases.person where id = '" + witness + "'")).isZero();
        assertThat(count("cases.person_name_aud where person_id = '" + witness + "'"))
                .isZero();

        TestimonyId seen = take(file, new Witness.Named("Ondrelle Marshwood"));
        StatementId part = say(seen, "For staff.", ReleaseLevel.STAFF);
        change(IN_CHARGE, part, 0, new NewStatement("For staff.", ReleaseLevel.CASE, Set.of()));
        int later = list(IN_CHARGE, file).get(0).standing().version();
        assertThrows(Refused.class, () -> delete(IN_CHARGE, seen, later));
        assertThat(list(IN_CHARGE, file)).hasSize(1);
    }

    private void delete(Caller by, TestimonyId id, int version) {
        asked.by(by, () -> {
            course.delete(id, version);
            return true;
        });
    }

    @Test
    void a_witness_and_those_mentioned_belong_to_the_case() {
        CaseId file = open();
        PersonId stranger = sought(open());
        assertThrows(InvalidInput.class, () -> take(file, new Witness.OfCase(stranger)));
        TestimonyId id = take(file, new Witness.OfCase(sought(file)));
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> asked.by(
                        IN_CHARGE,
                        () -> statements.add(id, new NewStatement("He.", ReleaseLevel.CASE, Set.of(stranger)))));
        assertThat(refused.errors().get(0).field()).isEqualTo("mentions");
    }

    @Test
    void parts_keep_their_order_and_can_be_moved() {
        CaseId file = open();
        TestimonyId id = take(file, new Witness.Named("Ilona Marsh"));
        say(id, "First.", ReleaseLevel.STAFF);
        StatementId second = say(id, "Second.", ReleaseLevel.STAFF);
        asked.by(IN_CHARGE, () -> {
            statements.moveUp(second, 2);
            return true;
        });
        assertThat(list(COLLEAGUE, file).get(0).statements())
                .extracting(StatementView::text)
                .containsExactly("Second.", "First.");
        assertThrows(
                StaleVersion.class,
                () -> asked.by(IN_CHARGE, () -> {
                    statements.moveUp(second, 2);
                    return true;
                }));
    }

    @Test
    void words_and_real_names_lie_sealed_and_erasing_the_case_leaves_nothing() throws Exception {
        CaseId file = open();
        PersonId sought = sought(file);
        TestimonyId id = take(file, new Witness.Pseudonymous("Witness Heron", CANARY));
        StatementId statement = asked.by(
                IN_CHARGE, () -> statements.add(id, new NewStatement(CANARY + ".", ReleaseLevel.CASE, Set.of(sought))));
        asked.by(
                IN_CHARGE,
                () -> statements.decide(
                        statement,
                        new HearsayDecision(
                                sought, FactKind.HEARD_OF, "1990", Language.EN, "", "", Confidence.DOUBTFUL)));
        String hex = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        for (String table : List.of("testimony", "testimony_aud", "testimony_statement", "testimony_statement_aud")) {
            assertThat(count("cases." + table + " t where t::text like '%" + CANARY + "%' or t::text like '%" + hex
                            + "%'"))
                    .as(table)
                    .isZero();
            assertThat(count("cases." + table + " where case_id = '" + file + "'"))
                    .as(table)
                    .isPositive();
        }
        transaction.begin();
        keepers.forEach(keeper -> keeper.erase(file));
        transaction.commit();
        for (String table : List.of("testimony", "testimony_aud", "testimony_statement", "testimony_statement_aud")) {
            assertThat(count("cases." + table + " where case_id = '" + file + "'"))
                    .as(table)
                    .isZero();
        }
        for (String table : List.of("testimony_mention", "testimony_mention_aud", "testimony_fact")) {
            assertThat(count("cases." + table + " where statement_id = '" + statement + "'"))
                    .as(table)
                    .isZero();
        }
    }

    private int count(String from) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .intValue();
    }

    private int openings(TestimonyId id) {
        return count("core.audit_entry where action = 'read-witness-name' and subject_id = '" + id + "'");
    }

    private List<QuotableStatement> quotable(CaseId file, ReleaseLevel audience) {
        return asked.by(COLLEAGUE, () -> testimonies.quotable(file, audience));
    }

    private List<FactView> factsOf(CaseId file) {
        return asked.by(COLLEAGUE, () -> facts.ofCase(file));
    }

    private void change(Caller by, StatementId id, int version, NewStatement text) {
        asked.by(by, () -> {
            statements.change(id, version, text, "the witness said it better");
            return true;
        });
    }

    private StatementId say(TestimonyId id, String text, ReleaseLevel level) {
        return asked.by(IN_CHARGE, () -> statements.add(id, new NewStatement(text, level, Set.of())));
    }

    private List<TestimonyView> list(Caller by, CaseId file) {
        return asked.by(by, () -> testimonies.ofCase(file));
    }

    private TestimonyId take(CaseId file, Witness witness) {
        return asked.by(
                IN_CHARGE,
                () -> testimonies.take(
                        file, new NewTestimony(witness, "May 2026", Language.EN, TestimonyWay.TELEPHONE, "Persian")));
    }

    private PersonId sought(CaseId file) {
        return asked.by(IN_CHARGE, () -> cases.view(file))
                .sought()
                .get(0)
                .person()
                .id();
    }

    private CaseId open() {
        String family = "Tolombay-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        NewPerson asking = new NewPerson(Sex.FEMALE, List.of(NewName.of(NameKind.FULL, "Mother " + family)));
        NewPerson missing = new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, "Son " + family)));
        return asked.by(
                IN_CHARGE,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        asking,
                        List.of(),
                        List.of(new NewSought(missing, Kinship.MOTHER, List.of())))));
    }
}
