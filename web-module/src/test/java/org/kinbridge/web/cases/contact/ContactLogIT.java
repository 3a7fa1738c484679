package org.kinbridge.web.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.contact.CaseworkSettings;
import org.kinbridge.cases.contact.CaseworkView;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactLogView;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.PauseReason;
import org.kinbridge.cases.contact.PromiseState;
import org.kinbridge.cases.contact.PromiseView;
import org.kinbridge.cases.contact.Promises;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.tracing.ClosureReason;
import org.kinbridge.cases.tracing.TakeStep;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingLines;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.SealedCases;

@ExtendWith(ArquillianExtension.class)
class ContactLogIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** A caseworker of her own for each test: all tests share one database. */
    private final Caller.Staff lena = new Caller.Staff(AccountId.random(), "Lena Brandt", Role.CASEWORKER);

    @Inject
    private CaseFiles cases;

    @Inject
    private ContactLog log;

    @Inject
    private Promises promises;

    @Inject
    private CaseworkSettings settings;

    @Inject
    private TracingRequests requests;

    @Inject
    private WaitingLines waiting;

    @Inject
    @Any
    private Instance<KeptWithCase> kept;

    @Inject
    private Asked asked;

    @Inject
    private SealedCases sealedCases;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void what_was_said_is_sealed_and_every_reading_is_written_down() {
        CaseId id = open("Velisarova");
        record(id, TODAY, "She weeps for her Zorbanek", "Is Zorbanek cold", promise("Write to Zorbanek", TODAY));
        long before = entries("READ", id);
        ContactLogView view = view(id);
        assertThat(entries("READ", id)).isEqualTo(before + 1);
        assertThat(view.conversations().get(0).said()).isEqualTo("She weeps for her Zorbanek");
        assertThat(view.conversations().get(0).asked()).isEqualTo("Is Zorbanek cold");
        assertThat(view.conversations().get(0).staff()).isEqualTo(lena.account());
        assertThat(view.owed().get(0).what()).isEqualTo("Write to Zorbanek");
        assertThat(view.lastHeard()).isEqualTo(TODAY);
        List<?> sealed = entityManager
                .createNativeQuery("select sealed_said from cases.conversation where case_id = :id union all"
                        + " select sealed_asked from cases.conversation where case_id = :id union all"
                        + " select sealed_what from cases.promise where case_id = :id union all"
                        + " select sealed_what from cases.promise_aud where case_id = :id")
                .setParameter("id", id.value())
                .getResultList();
        assertThat(sealed).hasSize(4).allSatisfy(bytes -> assertThat(new String((byte[]) bytes, StandardCharsets.UTF_8))
                .doesNotContain("Zorbanek"));
    }

    @Test
    void promises_that_are_due_or_overdue_stand_on_today_oldest_first() {
        CaseId id = open("Tamsinova");
        record(
                id,
                TODAY.minusDays(40),
                "We spoke",
                "",
                promise("later", TODAY.plusDays(30)),
                promise("soon", TODAY.plusDays(2)),
                promise("late", TODAY.minusDays(12)));
        List<Waiting> lines = contactLines();
        assertThat(lines).extracting(Waiting::messageKey).containsExactly("today.contact.overdue", "today.contact.due");
        assertThat(lines.get(0).arguments()).contains("Oda Tamsinova", 12L);
        assertThat(lines.get(0).path()).isEqualTo("/desk/cases/contact?file=" + id);
        settle(id);
        assertThat(contactLines()).isEmpty();
    }

    private void settle(CaseId id) {
        List<PromiseView> owed = view(id).owed();
        assertThat(owed)
                .extracting(PromiseView::state)
                .containsExactly(PromiseState.OVERDUE, PromiseState.DUE, PromiseState.OPEN);
        PromiseView late = owed.get(0);
        PromiseView soon = owed.get(1);
        assertThatThrownBy(() -> by(() -> promises.withdrawn(late.id(), late.version(), " ")))
                .isInstanceOf(InvalidInput.class);
        by(() -> promises.withdrawn(late.id(), late.version(), "The office has closed"));
        assertThatThrownBy(() -> by(() -> promises.kept(late.id(), late.version())))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> by(() -> promises.kept(late.id(), late.version() + 1)))
                .isInstanceOf(Refused.class);
        by(() -> promises.kept(soon.id(), soon.version()));
        assertThat(view(id).settled())
                .extracting(PromiseView::why)
                .containsExactlyInAnyOrder("The office has closed", "");
    }

    @Test
    void a_family_without_a_word_for_longer_than_the_interval_stands_on_today() throws Exception {
        CaseId id = open("Quillonova");
        openedDaysAgo(id, 90);
        assertThat(contactLines()).isEmpty();
        openedDaysAgo(id, 91);
        assertThat(contactLines()).extracting(Waiting::messageKey).containsExactly("today.contact.silent");
        assertThat(contactLines().get(0).arguments()).contains("Oda Quillonova", 91L);
        attempt(id);
        assertThat(contactLines()).as("an attempt is no word").hasSize(1);
        record(id, TODAY.minusDays(2), "We called", "");
        assertThat(contactLines()).isEmpty();
    }

    @Test
    void no_oracle_a_family_whose_relative_was_found_is_as_silent_as_any_other() throws Exception {
        CaseId open = open("Arvelinova");
        CaseId found = open("Brivelinova");
        for (CaseId id : List.of(open, found)) {
            update("update cases.tracing_request set state = 'OPEN' where case_id = :id", id);
            openedDaysAgo(id, 200);
        }
        sealedCases.located(found);
        assertThat(contactLines()).hasSize(2).allSatisfy(line -> assertThat(line.messageKey())
                .isEqualTo("today.contact.silent"));
        assertThat(contactLines().get(0).since())
                .isEqualTo(contactLines().get(1).since());
    }

    @Test
    void nobody_is_reminded_of_a_family_that_cannot_be_reached_or_whose_requests_have_ended() throws Exception {
        CaseId unreachable = open("Ferrelova");
        record(unreachable, TODAY.minusDays(95), "We spoke", "", promise("a letter", TODAY.minusDays(80)));
        CaseId ended = open("Gorrelova");
        openedDaysAgo(unreachable, 400);
        openedDaysAgo(ended, 400);
        assertThat(contactLines()).hasSize(3);
        by(() -> log.pause(unreachable, PauseReason.CANNOT_BE_REACHED, null));
        close(ended);
        assertThat(contactLines()).isEmpty();
        assertThat(view(unreachable).pause().reason()).isEqualTo(PauseReason.CANNOT_BE_REACHED);

        record(unreachable, TODAY.minusDays(1), "She has a new number", "");
        assertThat(view(unreachable).pause())
                .as("who was reached can be reached")
                .isNull();
        assertThat(contactLines()).extracting(Waiting::messageKey).containsExactly("today.contact.overdue");
        by(() -> log.pause(unreachable, PauseReason.NOT_SAFE, TODAY.plusDays(5)));
        record(unreachable, TODAY, "She called us", "");
        assertThat(contactLines()).as("not safe stays not safe").isEmpty();
        by(() -> log.resume(unreachable));
        assertThat(contactLines()).hasSize(1);
        assertThatThrownBy(() -> by(() -> log.pause(ended, null, null))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> by(() -> log.pause(ended, PauseReason.NOT_SAFE, TODAY)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void who_must_hear_from_us_takes_as_many_statements_for_many_families_as_for_one() throws Exception {
        silent("Onelova");
        long one = statements();
        for (int i = 0; i < 12; i++) {
            silent("Manylova-" + (char) ('a' + i));
        }
        assertThat(contactLines()).hasSize(26);
        assertThat(statements()).isEqualTo(one).as("all of Today").isLessThan(20);
    }

    private void silent(String name) throws Exception {
        CaseId id = open(name);
        record(id, TODAY.minusDays(120), "We spoke", "", promise("news", TODAY.minusDays(100)));
        openedDaysAgo(id, 150);
    }

    private long statements() {
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        contactLines();
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void only_the_administrator_sets_the_interval_and_only_within_its_bounds() {
        CaseworkView before = asked.by(Role.ADMINISTRATOR, () -> settings.current());
        assertThatThrownBy(() -> asked.by(Role.COORDINATOR, () -> settings.change(before.version(), 30)))
                .isInstanceOf(AccessDenied.class);
        for (int days : new int[] {6, 731, 0, -90}) {
            assertThatThrownBy(() -> asked.by(Role.ADMINISTRATOR, () -> settings.change(before.version(), days)))
                    .isInstanceOf(InvalidInput.class);
        }
        asked.by(Role.ADMINISTRATOR, () -> settings.change(before.version(), 7));
        assertThatThrownBy(() -> asked.by(Role.ADMINISTRATOR, () -> settings.change(before.version(), 90)))
                .isInstanceOf(StaleVersion.class);
        CaseworkView after = asked.by(Role.CASEWORKER, () -> settings.current());
        assertThat(after.silenceDays()).isEqualTo(7);
        asked.by(Role.ADMINISTRATOR, () -> settings.change(after.version(), before.silenceDays()));
    }

    @Test
    void only_somebody_who_asks_in_the_case_can_be_spoken_with() {
        CaseId id = open("Ostrelova");
        CaseId other = open("Postrelova");
        NewConversation stranger = new NewConversation(
                view(other).circle().asking().get(0).person(),
                TODAY,
                ContactWay.VISIT,
                Reach.WE_REACHED,
                "x",
                "",
                List.of());
        assertThatThrownBy(() -> by(() -> log.record(id, stranger)))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("with"));
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> log.view(id))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void the_erasure_of_a_case_leaves_nothing_of_its_log() throws Exception {
        CaseId id = open("Letheova");
        record(id, TODAY, "said", "asked", promise("something", TODAY));
        PromiseView owed = view(id).owed().get(0);
        by(() -> promises.kept(owed.id(), owed.version()));
        by(() -> log.pause(id, PauseReason.ASKED_FOR_REST, null));
        assertThat(rows(id)).isPositive();
        transaction.begin();
        kept.forEach(feature -> feature.erase(id));
        transaction.commit();
        assertThat(rows(id)).isZero();
    }

    private long rows(CaseId id) {
        return List.of("conversation", "promise", "promise_aud", "contact_pause", "contact_pause_aud").stream()
                .mapToLong(table -> ((Number) entityManager
                                .createNativeQuery("select count(*) from cases." + table + " where case_id = :id")
                                .setParameter("id", id.value())
                                .getSingleResult())
                        .longValue())
                .sum();
    }

    private List<Waiting> contactLines() {
        return asked.by(lena, () -> waiting.waitingFor(lena).stream()
                .filter(line -> line.messageKey().startsWith("today.contact."))
                .toList());
    }

    private CaseId open(String family) {
        return asked.by(
                lena,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Oda " + family),
                        List.of(),
                        List.of(new NewSought(person("Emil " + family), Kinship.SISTER, List.of())))));
    }

    private ContactLogView view(CaseId id) {
        return asked.by(lena, () -> log.view(id));
    }

    private void record(CaseId id, LocalDate on, String said, String wanted, NewPromise... promised) {
        by(() -> log.record(
                id,
                new NewConversation(
                        view(id).circle().asking().get(0).person(),
                        on,
                        ContactWay.TELEPHONE,
                        Reach.WE_REACHED,
                        said,
                        wanted,
                        List.of(promised))));
    }

    private void attempt(CaseId id) {
        by(() -> log.record(
                id,
                new NewConversation(
                        view(id).circle().asking().get(0).person(),
                        TODAY,
                        ContactWay.TELEPHONE,
                        Reach.NOT_REACHED,
                        "",
                        "",
                        List.of())));
    }

    private void close(CaseId id) {
        by(() -> requests.take(step(id, TracingState.CLOSED)));
    }

    private TakeStep step(CaseId id, TracingState target) {
        TracingRequestView request = requests.ofCase(id).get(0);
        return new TakeStep(request.id(), request.version(), target, ClosureReason.WITHDRAWN);
    }

    private void by(Runnable call) {
        asked.by(lena, () -> {
            call.run();
            return true;
        });
    }

    private void openedDaysAgo(CaseId id, int days) throws Exception {
        update("update cases.case_file set opened_at = now() - interval '" + days + " days' where id = :id", id);
    }

    private void update(String sql, CaseId id) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(sql).setParameter("id", id.value()).executeUpdate();
        transaction.commit();
    }

    private long entries(String kind, CaseId id) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from core.audit_entry where kind = :kind and subject_id ="
                                + " :id and action = 'read-contact-log'")
                        .setParameter("kind", kind)
                        .setParameter("id", id.toString())
                        .getSingleResult())
                .longValue();
    }

    private static NewPromise promise(String what, LocalDate by) {
        return new NewPromise(what, by);
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
