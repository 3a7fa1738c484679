package org.kinbridge.web.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.KeepLonger;
import org.kinbridge.cases.retention.PeriodView;
import org.kinbridge.cases.retention.RetentionPeriods;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.cases.retention.SetPeriod;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.Witness;
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
import org.kinbridge.web.fixture.FullCase;
import org.kinbridge.web.fixture.SealedCases;

@ExtendWith(ArquillianExtension.class)
class RetentionIT {

    private static final Caller LENA = new Caller.Staff(AccountId.random(), "Lena", Role.CASEWORKER);
    private static final Caller.Staff DRITA = new Caller.Staff(AccountId.random(), "Drita", Role.COORDINATOR);
    private static final Caller NASRIN = new Caller.Staff(AccountId.random(), "Nasrin", Role.COORDINATOR);

    @Inject
    private FullCase fullCase;

    @Inject
    private Testimonies testimonies;

    @Inject
    private SealedCases sealedCases;

    @Inject
    private CaseFiles cases;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private RetentionPeriods periods;

    @Inject
    private RetentionReview review;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void the_administrator_alone_sets_periods_and_nobody_overwrites_another() {
        PeriodView refused = period("refused-case");
        assertThat(refused.months()).isEqualTo(refused.defaultMonths());
        assertThatThrownBy(() -> set(Role.COORDINATOR, refused, 30)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> set(Role.ADMINISTRATOR, refused, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> set(Role.ADMINISTRATOR, refused, 1201)).isInstanceOf(InvalidInput.class);
        set(Role.ADMINISTRATOR, refused, 30);
        assertThat(period("refused-case").months()).isEqualTo(30);
        assertThatThrownBy(() -> set(Role.ADMINISTRATOR, refused, 31)).isInstanceOf(StaleVersion.class);
        set(Role.ADMINISTRATOR, period("refused-case"), refused.defaultMonths());
    }

    @Test
    void a_closed_case_falls_due_when_its_period_has_run() throws Exception {
        CaseId id = ended("Alvor Brintag", "CLOSED", 359);
        assertThat(due(0)).noneMatch(item -> isCase(item, id));
        DueItem soon = item(id, 12);
        assertThat(soon.kind()).isEqualTo("closed-case");
        assertThat(soon.erases()).isTrue();
        assertThat(soon.due()).isBetween(today().plusDays(25), today().plusDays(35));
        ended(id, "CLOSED", 361);
        assertThat(due(0)).anyMatch(item -> isCase(item, id));
        ended(id, "OPEN", 400);
        assertThat(due(12)).noneMatch(item -> isCase(item, id));
    }

    @Test
    void a_case_that_was_not_taken_up_falls_due_sooner() throws Exception {
        CaseId id = ended("Belvor Brintag", "REFUSED", 25);
        assertThat(item(id, 0).kind()).isEqualTo("refused-case");
    }

    @Test
    void what_lies_under_the_seal_neither_hastens_nor_delays() throws Exception {
        CaseId id = sealedCases.open("Asker Brintag", "Celvor Brintag").id();
        ended(id, "CLOSED", 361);
        DueItem open = item(id, 0);
        ended(id, "OPEN", 0);
        sealedCases.everything(id, () -> {});
        ended(id, "CLOSED", 361);
        assertThat(item(id, 0)).isEqualTo(open);
    }

    @Test
    void something_is_kept_longer_with_a_reason_and_until_when() throws Exception {
        CaseId id = ended("Delvor Brintag", "CLOSED", 361);
        assertThatThrownBy(() -> keep(id, "", "soon")).isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                        problem.errors().stream().map(InvalidInput.FieldError::field))
                .containsExactly("reason", "until"));
        assertThatThrownBy(() -> keep(id, "a commission asks", "2001")).isInstanceOf(InvalidInput.class);
        keep(id, "a commission asks for zulvik", String.valueOf(today().getYear() + 3));
        assertThat(item(id, 0).kept().reason()).isEqualTo("a commission asks for zulvik");
        assertThat(item(id, 0).kept().until()).isEqualTo(LocalDate.of(today().getYear() + 3, 12, 31));
        assertThat(entityManager
                        .createNativeQuery("select count(*) from cases.kept_longer where case_id = :case and"
                                + " position(cast('zulvik' as bytea) in sealed_reason) > 0")
                        .setParameter("case", id.value())
                        .getSingleResult())
                .isEqualTo(0L);
        keep(id, "the commission asks again", String.valueOf(today().getYear() + 4));
        assertThat(item(id, 0).kept().reason()).isEqualTo("the commission asks again");
    }

    @Test
    void telephones_of_an_ended_case_go_with_their_history_unless_a_case_goes_on() throws Exception {
        CaseId id = ended("Elvor Brintag", "CLOSED", 61);
        PersonId enquirer = view(id).principal().person().id();
        DueItem due = due(0).stream()
                .filter(item -> item.kind().equals("contact-points") && id.equals(item.file()))
                .findFirst()
                .orElseThrow();
        CaseId other = open("Felvor Brintag");
        inTransaction(
                "update cases.enquirer set person_id = '" + enquirer + "' where case_id = :case and principal", other);
        assertThatThrownBy(() -> letGo(due)).isInstanceOf(NotFound.class);
        ended(other, "CLOSED", 1);
        letGo(due);
        assertThat(asked.by(Role.CASEWORKER, () -> contactPoints.of(enquirer))).isEmpty();
        assertThat(entityManager
                        .createNativeQuery("select count(*) from cases.contact_point_aud where person_id = :person")
                        .setParameter("person", enquirer.value())
                        .getSingleResult())
                .isEqualTo(0L);
        assertThat(view(id).principal().person().name()).isEqualTo("Somebody Brintag");
    }

    @Test
    void a_case_does_not_go_by_letting_go_nor_before_its_time() throws Exception {
        CaseId id = ended("Gelvor Brintag", "CLOSED", 361);
        DueItem due = item(id, 0);
        assertThatThrownBy(() -> letGo(due)).isInstanceOf(NotFound.class);
        CaseId early = ended("Helvor Brintag", "CLOSED", 10);
        assertThatThrownBy(() -> asked.by(Role.COORDINATOR, () -> review.letGo("contact-points", early.value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void testimonies_and_messages_go_before_their_case_with_whoever_only_testified() throws Exception {
        CaseId id = open("Ivelvor Brintag");
        fullCase.fill(id, "zelvik", LENA, DRITA, NASRIN);
        asked.by(
                LENA,
                () -> testimonies.take(
                        id,
                        new NewTestimony(
                                new Witness.Named("Zelvik Onlywitness"),
                                "",
                                Language.EN,
                                TestimonyWay.IN_WRITING,
                                "Dari")));
        ended(id, "CLOSED", 121);
        letGo(part("testimonies", id));
        letGo(part("family-messages", id));
        for (String table : List.of(
                "testimony",
                "testimony_aud",
                "testimony_statement",
                "testimony_statement_aud",
                "testimony_wording",
                "family_message",
                "family_message_aud")) {
            assertThat(rows("cases." + table + " where case_id = '" + id + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(rows("cases.clearance where testimony_id is not null and asked_by = '"
                        + DRITA.account().value() + "'"))
                .isZero();
        assertThat(rows("newsletter.text_revision where title like '%zelvikheadline%'"))
                .isZero();
        assertThat(rows("cases.person_name where text = 'Zelvik Onlywitness'")).isZero();
        assertThat(rows("cases.person_name_aud where text = 'Zelvik Onlywitness'"))
                .isZero();
        assertThat(view(id).sought()).hasSize(1);
        assertThat(due(0)).noneMatch(item -> item.kind().equals("testimonies") && id.equals(item.file()));
    }

    @Test
    void what_belongs_to_no_case_falls_due_by_the_month_and_goes_wholly() throws Exception {
        inTransaction(
                "insert into core.outbox (id, kind, payload, created_at, delivered_at, attempts, next_attempt_at) values"
                        + " (:case, 'test', '{}', '2019-02-03', '2019-02-03', 1, '2019-02-03')",
                new CaseId(UUID.randomUUID()));
        DueItem month = due(0).stream()
                .filter(item -> item.kind().equals("outbox") && item.reference().equals("2019-02"))
                .findFirst()
                .orElseThrow();
        assertThat(month.file()).isNull();
        assertThatThrownBy(() -> asked.by(
                        Role.COORDINATOR,
                        () -> review.keepLonger(
                                new KeepLonger("outbox", month.record(), "because", "2040", Language.EN))))
                .isInstanceOf(Refused.class);
        letGo(month);
        assertThat(rows("core.outbox where delivered_at < '2019-03-01'")).isZero();
        assertThat(due(0)).noneMatch(item -> item.record().equals(month.record()));
    }

    @Test
    void readers_who_left_or_never_confirmed_and_former_staff_lose_their_names() throws Exception {
        UUID left = UUID.randomUUID();
        inTransaction(subscriber("UNSUBSCRIBED", "'2018-05-01'"), new CaseId(left));
        UUID silent = UUID.randomUUID();
        inTransaction(subscriber("PENDING", "null"), new CaseId(silent));
        UUID former = UUID.randomUUID();
        inTransaction(
                "insert into core.account (id, version, sign_in_name, display_name, role, language, password_hash, active,"
                        + " created_at, ended_at) values (:case, 0, 'brintag-former', 'Somebody Brintagformer', 'EDITOR',"
                        + " 'en', 'x', false, '2010-01-01', '2011-01-01')",
                new CaseId(former));
        inTransaction(
                "insert into newsletter.mail_wish (account_id, version, address, wanted) values (:case, 0,"
                        + " 'former@example.org', true)",
                new CaseId(former));
        for (String kind : List.of("former-readers", "unconfirmed-readers", "accounts")) {
            due(0).stream().filter(item -> item.kind().equals(kind)).forEach(this::letGo);
        }
        assertThat(rows("newsletter.subscriber where id in ('" + left + "', '" + silent + "')"))
                .isZero();
        assertThat(rows("core.account where id = '" + former + "' and display_name = '—' and password_hash = ''"))
                .isEqualTo(1);
        assertThat(rows("core.account where sign_in_name = 'brintag-former'")).isZero();
        assertThat(rows("newsletter.mail_wish where account_id = '" + former + "'"))
                .isZero();
    }

    private static String subscriber(String state, String ended) {
        String address = state.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
        return "insert into newsletter.subscriber (id, publication_id, version, address, address_identity, language, state, asked_at,"
                + " ended_at) values (:case, 1, 0, '" + address + "', '" + address + "', 'EN', '" + state
                + "', '2018-01-01', " + ended + ")";
    }

    private DueItem part(String kind, CaseId id) {
        return due(0).stream()
                .filter(item -> item.kind().equals(kind) && id.equals(item.file()))
                .findFirst()
                .orElseThrow();
    }

    private long rows(String from) throws Exception {
        transaction.begin();
        try {
            return ((Number) entityManager
                            .createNativeQuery("select count(*) from " + from)
                            .getSingleResult())
                    .longValue();
        } finally {
            transaction.rollback();
        }
    }

    private boolean isCase(DueItem item, CaseId id) {
        return item.erases() && id.equals(item.file());
    }

    private DueItem item(CaseId id, int ahead) {
        return due(ahead).stream().filter(item -> isCase(item, id)).findFirst().orElseThrow();
    }

    private List<DueItem> due(int ahead) {
        return asked.by(Role.COORDINATOR, () -> review.due(ahead));
    }

    private void keep(CaseId id, String reason, String until) {
        asked.by(
                Role.COORDINATOR,
                () -> review.keepLonger(new KeepLonger("closed-case", id.value(), reason, until, Language.EN)));
    }

    private void letGo(DueItem item) {
        asked.by(Role.COORDINATOR, () -> review.letGo(item.kind(), item.record()));
    }

    private PeriodView period(String kind) {
        return asked.by(Role.ADMINISTRATOR, () -> periods.all()).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void set(Role by, PeriodView seen, int months) {
        asked.by(by, () -> periods.set(List.of(new SetPeriod(seen.kind(), seen.version(), months))));
    }

    private CaseId ended(String sought, String state, int monthsAgo) throws Exception {
        CaseId id = open(sought);
        ended(id, state, monthsAgo);
        return id;
    }

    /** Turns the clock of a case back: it ended so many months ago. */
    private void ended(CaseId id, String state, int monthsAgo) throws Exception {
        transaction.begin();
        entityManager
                .createNativeQuery(
                        "update cases.tracing_request set state = :state, since = :since,"
                                + " reason = case when :state in ('CLOSED', 'REFUSED') then 'WITHDRAWN' end where case_id = :case")
                .setParameter("state", state)
                .setParameter(
                        "since",
                        Timestamp.from(today().minusMonths(monthsAgo)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()))
                .setParameter("case", id.value())
                .executeUpdate();
        transaction.commit();
    }

    private void inTransaction(String sql, CaseId id) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql).setParameter("case", id.value()).executeUpdate();
        transaction.commit();
    }

    private CaseView view(CaseId id) {
        return asked.by(Role.CASEWORKER, () -> cases.view(id));
    }

    private CaseId open(String sought) {
        return asked.by(
                Role.CASEWORKER,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Somebody Brintag"),
                        List.of(new NewContactPoint(ContactKind.TELEPHONE, "+355 69 555 01 66", "", "")),
                        List.of(new NewSought(person(sought), Kinship.BROTHER, List.of())))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
