package org.kinbridge.web.cases.messages;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyEntry;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.NewWithdrawal;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.consent.WithdrawalWay;
import org.kinbridge.cases.consent.Withdrawals;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.HandOver;
import org.kinbridge.cases.message.HandingWay;
import org.kinbridge.cases.message.MessageId;
import org.kinbridge.cases.message.MessageOutcomes;
import org.kinbridge.cases.message.MessageStatus;
import org.kinbridge.cases.message.MessageView;
import org.kinbridge.cases.message.NewMessage;
import org.kinbridge.cases.message.NewOutcome;
import org.kinbridge.cases.message.OutcomeKind;
import org.kinbridge.cases.message.OutcomeView;
import org.kinbridge.cases.message.ReadingQuestion;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
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
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
class FamilyMessagesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String ANSWER = "Tell mother that I sing again, Zirconelle";
    private static final Caller COLLEAGUE = new Caller.Staff(AccountId.random(), "Colleague", Role.CASEWORKER);
    private static final Caller.Staff COORDINATOR =
            new Caller.Staff(AccountId.random(), "Coordinator", Role.COORDINATOR);

    /** In charge of the cases of one test. */
    private final Caller.Staff lena = new Caller.Staff(AccountId.random(), "Lena Brandt", Role.CASEWORKER);

    @Inject
    private CaseFiles cases;

    @Inject
    private TracingRequests requests;

    @Inject
    private Bodies bodies;

    @Inject
    private Consents consents;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private FamilyMessages messages;

    @Inject
    private MessageOutcomes outcomes;

    @Inject
    private WaitingLines waiting;

    @Inject
    @Any
    private Instance<KeptWithCase> kept;

    @Inject
    private SealedCases staff;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void staff_who_are_not_assigned_never_see_the_words_of_an_answer() {
        CaseId id = searched("Asteronova");
        MessageId message = handedOver(id);
        record(message, answer());
        assertThat(by(() -> outcomes.open(message)))
                .extracting(OutcomeView::words)
                .containsExactly(ANSWER);

        for (Caller other : List.of(COLLEAGUE, COORDINATOR)) {
            assertThatThrownBy(() -> asked.by(other, () -> outcomes.open(message)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                            .isEqualTo("messages.refused.notInCharge"));
            assertThatThrownBy(() -> asked.by(other, () -> {
                        outcomes.record(message, answer());
                        return true;
                    }))
                    .isInstanceOf(Refused.class);
            assertThat(asked.by(other, () -> messages.ofCase(id)).toString()).doesNotContain("Zirconelle");
        }
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> outcomes.open(message)))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThat(sealedColumns(id)).noneMatch(text -> text.contains("Zirconelle") || text.contains("ANSWERED"));

        Caller.Staff successor = staff.person(Staff.SECOND_COORDINATOR);
        assertThatThrownBy(() -> asked.by(COLLEAGUE, () -> {
                    cases.handOver(id, cases.view(id).version(), successor.account());
                    return true;
                }))
                .as("nobody takes a case, and what came of its messages, by himself")
                .isInstanceOf(Refused.class);
        by(() -> {
            cases.handOver(id, cases.view(id).version(), successor.account());
            return true;
        });
        assertThatThrownBy(() -> by(() -> outcomes.open(message))).isInstanceOf(Refused.class);
        assertThat(asked.by(successor, () -> outcomes.open(message))).hasSize(1);
    }

    @Test
    void no_oracle_a_message_that_arrived_looks_like_one_that_did_not() {
        CaseId id = searched("Umbranova");
        MessageId arrived = handedOver(id);
        MessageId lost = handedOver(id);
        MessageId silent = handedOver(id);
        List<MessageView> before =
                asked.by(COLLEAGUE, () -> messages.ofCase(id)).messages();
        long historyBefore = rows(id, "family_message_aud");
        record(arrived, new NewOutcome(OutcomeKind.DELIVERED, TODAY, "", false));
        record(arrived, answer());
        record(lost, new NewOutcome(OutcomeKind.NOT_DELIVERED, TODAY, "", false));
        record(lost, new NewOutcome(OutcomeKind.NOT_ANSWERED, TODAY, "", false));

        assertThat(asked.by(COLLEAGUE, () -> messages.ofCase(id)).messages()).isEqualTo(before);
        assertThat(rows(id, "family_message_aud")).isEqualTo(historyBefore);
        assertThat(trail(arrived)).isEqualTo(trail(lost));
        assertThat(lines()).isEmpty();
        long forArrived = refusal(arrived);
        assertThat(forArrived).isEqualTo(refusal(lost)).isEqualTo(refusal(silent));
    }

    /** How many statements a refusal takes: none looks for what came. */
    private long refusal(MessageId id) {
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        long before = statistics.getPrepareStatementCount();
        assertThatThrownBy(() -> asked.by(COLLEAGUE, () -> outcomes.open(id))).isInstanceOf(Refused.class);
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void every_opening_of_what_came_is_written_down_also_of_nothing() {
        MessageId message = handedOver(searched("Vellanova"));
        long before = opened(message);
        assertThat(by(() -> outcomes.open(message))).isEmpty();
        assertThat(opened(message)).isEqualTo(before + 1);
    }

    @Test
    void nothing_is_told_without_the_sought_persons_own_yes() {
        MessageId message = handedOver(searched("Willanova"));
        record(message, new NewOutcome(OutcomeKind.DELIVERED, TODAY, "", false));
        NewOutcome told = new NewOutcome(OutcomeKind.FAMILY_TOLD, TODAY, "He is alive", true);
        assertThatThrownBy(() -> record(message, told)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> record(message, new NewOutcome(OutcomeKind.ANSWERED, TODAY, ANSWER, false)))
                .isInstanceOf(Refused.class);
        record(message, answer());
        record(message, told);
        assertThat(by(() -> outcomes.open(message)))
                .extracting(OutcomeView::kind)
                .containsExactly(OutcomeKind.DELIVERED, OutcomeKind.ANSWERED, OutcomeKind.FAMILY_TOLD);
    }

    @Test
    void a_message_leaves_the_house_only_read_through_and_only_while_the_person_is_searched_for() {
        CaseId id = open("Xenanova");
        MessageId message = write(id, "We are well. The house has a new roof. Call +355 69 555 01 42.");
        assertThatThrownBy(() -> hand(message, contact(message))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pass(message, EnumSet.allOf(ReadingQuestion.class)))
                .isInstanceOf(Refused.class);
        by(() -> {
            messages.rewrite(message, 0, "We are well. The house has a new roof.");
            return true;
        });
        assertThatThrownBy(() -> by(() -> {
                    messages.rewrite(message, 0, "Something else");
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> pass(message, Set.of())).isInstanceOf(InvalidInput.class);
        pass(message, EnumSet.allOf(ReadingQuestion.class));
        assertThat(view(id, message).read().by()).isEqualTo(lena.account());
        assertThatThrownBy(() -> hand(message, contact(message)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("messages.refused.notSearched"));
        search(id);
        hand(message, contact(message));
        assertThat(view(id, message).status()).isEqualTo(MessageStatus.HANDED_OVER);
        assertThat(view(id, message).handed().to()).isEqualTo("the teacher");
    }

    @Test
    void no_message_goes_to_a_security_service_nor_to_authorities_of_the_state_concerned() {
        CaseId id = searched("Yarranova");
        MessageId message = read(id);
        for (BodyId denied :
                List.of(body(BodyKind.SECURITY_SERVICE, false), body(BodyKind.CAMP_ADMINISTRATION, true))) {
            assertThatThrownBy(() -> hand(message, to(message, denied))).isInstanceOf(Refused.class);
        }
        withdrawConsentTo(id);
        assertThatThrownBy(() -> hand(message, to(message, body(BodyKind.OMBUDSPERSON, false))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("consents.refused.withdrawn"));
        hand(message, to(message, body(BodyKind.RED_CROSS_OR_CRESCENT, false)));
    }

    private void withdrawConsentTo(CaseId id) {
        NewConsent given = new NewConsent(
                by(() -> cases.view(id)).principal().person().id(),
                Purpose.SHARE,
                Set.of(Recipient.OMBUDSPERSON),
                Set.of(ConsentField.NAMES),
                "Dari",
                Evidence.SIGNED_PAPER,
                "folder",
                TODAY,
                null,
                null,
                null);
        ConsentId consent = by(() -> consents.record(id, given));
        by(() -> withdrawals.withdraw(new NewWithdrawal(consent, 0, TODAY, WithdrawalWay.IN_PERSON, "")));
    }

    @Test
    void messages_that_wait_for_a_step_stand_on_today() {
        CaseId id = searched("Zephanova");
        MessageId first = write(id, "We are well.");
        assertThat(lines()).extracting(Waiting::messageKey).containsExactly("today.message.WRITTEN");
        pass(first, EnumSet.allOf(ReadingQuestion.class));
        assertThat(lines()).extracting(Waiting::messageKey).containsExactly("today.message.READ");
        assertThat(lines().get(0).arguments()).contains("Oda Zephanova");
        by(() -> {
            messages.giveBack(first, version(id, first), "Leave out the roof");
            return true;
        });
        assertThat(lines()).extracting(Waiting::messageKey).containsExactly("today.message.RETURNED");
        by(() -> {
            messages.withdraw(first, version(id, first), "They changed their mind");
            return true;
        });
        assertThat(lines()).isEmpty();
    }

    @Test
    void only_from_those_who_ask_to_those_they_look_for() {
        CaseId id = open("Abronova");
        CaseView file = by(() -> cases.view(id));
        CaseView other = by(() -> cases.view(open("Bbronova")));
        assertThatThrownBy(() -> by(() -> messages.write(
                        id,
                        new NewMessage(
                                file.sought().get(0).person().id(),
                                other.sought().get(0).request().id(),
                                " "))))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("from", "about", "text"));
    }

    @Test
    void the_erasure_of_a_case_leaves_nothing_of_its_messages() throws Exception {
        CaseId id = searched("Cbronova");
        record(handedOver(id), answer());
        List<String> tables = List.of("family_message", "family_message_aud", "family_message_outcome");
        assertThat(tables).allMatch(table -> rows(id, table) > 0);
        transaction.begin();
        kept.stream()
                .filter(feature -> feature.getClass().getName().contains("message"))
                .forEach(feature -> feature.erase(id));
        transaction.commit();
        assertThat(tables).allMatch(table -> rows(id, table) == 0);
    }

    private static NewOutcome answer() {
        return new NewOutcome(OutcomeKind.ANSWERED, TODAY, ANSWER, true);
    }

    private void record(MessageId message, NewOutcome command) {
        by(() -> {
            outcomes.record(message, command);
            return true;
        });
    }

    private List<String> sealedColumns(CaseId id) {
        List<?> sealed = entityManager
                .createNativeQuery("select sealed_content from cases.family_message_outcome where case_id = :id"
                        + " union all select sealed_text from cases.family_message where case_id = :id")
                .setParameter("id", id.value())
                .getResultList();
        assertThat(sealed).hasSize(2);
        return sealed.stream()
                .map(bytes -> new String((byte[]) bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private List<?> trail(MessageId id) {
        return entityManager
                .createNativeQuery(
                        "select kind || action || detail from core.audit_entry where subject_id = :id" + " order by id")
                .setParameter("id", id.toString())
                .getResultList();
    }

    private long opened(MessageId id) {
        return trail(id).stream().filter("READopen-message-outcomes"::equals).count();
    }

    private long rows(CaseId id, String table) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from cases." + table + " where case_id = :id")
                        .setParameter("id", id.value())
                        .getSingleResult())
                .longValue();
    }

    private List<Waiting> lines() {
        return by(() -> waiting.waitingFor(lena).stream()
                .filter(line -> line.messageKey().startsWith("today.message."))
                .toList());
    }

    private MessageId handedOver(CaseId id) {
        MessageId message = read(id);
        hand(message, contact(message));
        return message;
    }

    private MessageId read(CaseId id) {
        MessageId message = write(id, "Mother is well. Lina has a grandson.");
        pass(message, EnumSet.allOf(ReadingQuestion.class));
        return message;
    }

    private MessageId write(CaseId id, String text) {
        CaseView file = by(() -> cases.view(id));
        return by(() -> messages.write(
                id,
                new NewMessage(
                        file.principal().person().id(),
                        file.sought().get(0).request().id(),
                        text)));
    }

    private void pass(MessageId message, Set<ReadingQuestion> confirmed) {
        by(() -> {
            messages.passReading(message, versionOf(message), confirmed);
            return true;
        });
    }

    private HandOver contact(MessageId message) {
        return new HandOver(message, versionOf(message), HandingWay.CONTACT, null, "the teacher", TODAY);
    }

    private HandOver to(MessageId message, BodyId body) {
        return new HandOver(message, versionOf(message), HandingWay.BODY, body, "", TODAY);
    }

    private void hand(MessageId message, HandOver command) {
        by(() -> {
            messages.handOver(command);
            return true;
        });
    }

    private int versionOf(MessageId message) {
        return ((Number) entityManager
                        .createNativeQuery("select version from cases.family_message where id = :id")
                        .setParameter("id", message.value())
                        .getSingleResult())
                .intValue();
    }

    private int version(CaseId id, MessageId message) {
        return view(id, message).version();
    }

    private MessageView view(CaseId id, MessageId message) {
        return by(() -> messages.ofCase(id)).messages().stream()
                .filter(one -> one.id().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private BodyId body(BodyKind kind, boolean ofState) {
        return by(() ->
                bodies.add(new BodyEntry("Body " + UUID.randomUUID(), kind, "", "en", ofState, "", "", TODAY, 90)));
    }

    private CaseId searched(String family) {
        CaseId id = open(family);
        search(id);
        return id;
    }

    private void search(CaseId id) {
        for (TracingState next : new TracingState[] {TracingState.SAFETY_CHECK, TracingState.OPEN}) {
            by(() -> {
                TracingRequestView request = requests.ofCase(id).get(0);
                requests.take(new TakeStep(request.id(), request.version(), next, null));
                return true;
            });
        }
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(lena, call);
    }

    private CaseId open(String family) {
        return by(() -> cases.open(new OpenCase(
                UUID.randomUUID(),
                person("Oda " + family),
                List.of(),
                List.of(new NewSought(person("Emil " + family), Kinship.MOTHER, List.of())))));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
