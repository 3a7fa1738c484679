package org.kinbridge.web.cases.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.AppealStatus;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.Ask;
import org.kinbridge.cases.appeal.Bodies;
import org.kinbridge.cases.appeal.BodyEntry;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.appeal.BodyKind;
import org.kinbridge.cases.appeal.Channel;
import org.kinbridge.cases.appeal.Correspondence;
import org.kinbridge.cases.appeal.NewAppeal;
import org.kinbridge.cases.appeal.RecordApproval;
import org.kinbridge.cases.appeal.RecordSending;
import org.kinbridge.cases.attachment.AttachmentDetails;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.AttachmentKind;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.attachment.NewAttachment;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.ClearanceStatus;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentState;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.NewWithdrawal;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.consent.WithdrawalWay;
import org.kinbridge.cases.consent.Withdrawals;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.PauseReason;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
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
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingLines;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class ConsentsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Caller NASRIN = new Caller.Staff(AccountId.random(), "Nasrin Amini", Role.COORDINATOR);

    private final Caller.Staff lena = new Caller.Staff(AccountId.random(), "Lena Brandt", Role.CASEWORKER);

    @Inject
    private CaseFiles cases;

    @Inject
    private Consents consents;

    @Inject
    private Attachments attachments;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Bodies bodies;

    @Inject
    private Appeals appeals;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clearances clearances;

    @Inject
    private ContactLog log;

    @Inject
    private WaitingLines waiting;

    @Inject
    @Any
    private Instance<KeptWithCase> kept;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_withdrawal_stops_what_is_under_way_and_lists_what_cannot_be_called_back() {
        CaseView file = open("Wystanova");
        ConsentId consent = record(file, share(file, null, Recipient.OMBUDSPERSON));
        BodyId ombudsperson = body(BodyKind.OMBUDSPERSON, "Ombudsperson of Wystan");
        AppealId draft = approved(file, ombudsperson);
        AppealId sent = approved(file, ombudsperson);
        AppealId elsewhere = approved(file, body(BodyKind.UN_PROCEDURE, "Procedure of Wystan"));
        send(sent);

        List<Consequence> expected = by(() -> withdrawals.consequences(consent));
        assertThat(expected)
                .extracting(Consequence::messageKey, Consequence::recalled, Consequence::on)
                .containsExactlyInAnyOrder(
                        tuple("consents.stops.appeal", true, null), tuple("consents.beyond.appeal", false, TODAY));
        assertThat(status(draft)).as("a preview changes nothing").isEqualTo(AppealStatus.APPROVED_BY_FAMILY);

        assertThat(withdraw(file, consent)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(status(draft)).isEqualTo(AppealStatus.WITHDRAWN);
        assertThat(status(sent)).isEqualTo(AppealStatus.WITHDRAWN);
        assertThat(status(elsewhere)).isEqualTo(AppealStatus.APPROVED_BY_FAMILY);
        assertThat(by(() -> correspondence.notice(sent))).contains("taken back its consent");
        assertThat(by(() -> correspondence.notice(draft))).isEmpty();
        ConsentView after = consent(file, consent);
        assertThat(after.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(after.withdrawal().stopped()).hasSize(1);
        assertThat(after.withdrawal().beyondRecall()).hasSize(1);
        assertThat(after.withdrawal().words()).isEqualTo("Her neighbours talk");
    }

    @Test
    void nothing_new_goes_to_a_class_of_bodies_for_which_consent_was_taken_back() {
        CaseView file = open("Thessaline");
        BodyId ministry = body(BodyKind.MINISTRY, "Ministry of Thessal");
        ConsentId consent = record(file, share(file, null, Recipient.MINISTRY));
        withdraw(file, consent);
        AppealId later = approved(file, ministry);
        assertThatThrownBy(() -> send(later))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("consents.refused.withdrawn"));
        assertThat(status(later)).isEqualTo(AppealStatus.APPROVED_BY_FAMILY);
        record(file, share(file, null, Recipient.MINISTRY));
        send(later);
        assertThat(status(later)).isEqualTo(AppealStatus.SENT);
    }

    @Test
    void a_withdrawal_takes_letters_out_of_clearance_and_tells_the_newsletter() {
        CaseView file = open("Umbravelle");
        ConsentId consent = record(
                file,
                new NewConsent(
                        enquirer(file),
                        Purpose.PUBLISH,
                        Set.of(Recipient.NEWSLETTER_WEB),
                        Set.of(ConsentField.LETTER_TEXT),
                        "French",
                        Evidence.SIGNED_PAPER,
                        "folder",
                        TODAY,
                        null,
                        null,
                        null));
        BodyId body = body(BodyKind.MEDIA, "Paper of Umbra");
        ClearanceId asking = by(() -> clearances.ask(approved(file, body)));
        ClearanceId cleared = cleared(approved(file, body));
        ClearanceId printed = cleared(approved(file, body));
        asked.by(NASRIN, () -> {
            clearances.published(printed, version(printed), "issue 77");
            return true;
        });

        assertThat(withdraw(file, consent))
                .extracting(Consequence::messageKey)
                .containsExactly("consents.stops.clearance", "consents.stops.cleared", "consents.beyond.published");
        for (ClearanceId id : List.of(asking, cleared, printed)) {
            assertThat(by(() -> clearances.view(id)).status()).isEqualTo(ClearanceStatus.RETRACTED);
        }
        assertThat(told(asking)).isZero();
        assertThat(told(cleared)).isEqualTo(1);
        assertThat(told(printed)).isEqualTo(1);
        assertThatThrownBy(() -> by(() -> clearances.ask(approved(file, body)))).isInstanceOf(Refused.class);
    }

    @Test
    void who_wants_no_calls_is_not_reminded_of() {
        CaseView file = open("Isoldaine");
        ConsentId consent = record(
                file,
                new NewConsent(
                        enquirer(file),
                        Purpose.CONTACT,
                        Set.of(),
                        Set.of(),
                        "Dari",
                        Evidence.SPOKEN_BEFORE_STAFF,
                        "yes",
                        TODAY,
                        null,
                        null,
                        null));
        withdraw(file, consent);
        assertThat(by(() -> log.view(file.id())).pause().reason()).isEqualTo(PauseReason.ASKED_FOR_REST);
    }

    @Test
    void a_withdrawal_that_fails_half_way_stops_nothing() throws Exception {
        CaseView file = open("Halfwaine");
        ConsentId consent = record(file, share(file, null, Recipient.TREATY_BODY));
        AppealId draft = approved(file, body(BodyKind.TREATY_BODY, "Committee of Halfwaine"));
        asked.by(lena, () -> {
            try {
                transaction.begin();
                withdrawals.withdraw(withdrawal(file, consent));
                transaction.rollback();
                return true;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(status(draft)).isEqualTo(AppealStatus.APPROVED_BY_FAMILY);
        assertThat(consent(file, consent).state()).isEqualTo(ConsentState.HOLDS);
    }

    @Test
    void only_those_who_ask_in_the_case_consent_here_never_a_sought_person() {
        CaseView file = open("Oraculine");
        PersonId sought = file.sought().get(0).person().id();
        NewConsent his = new NewConsent(
                sought,
                Purpose.CONTACT,
                Set.of(),
                Set.of(),
                "Dari",
                Evidence.SIGNED_PAPER,
                "x",
                TODAY,
                null,
                null,
                null);
        assertThatThrownBy(() -> record(file, his))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("by"));
        CaseView other = open("Elsewhaine");
        ConsentId theirs = record(other, share(other, null, Recipient.MEDIA));
        NewConsent mine = share(file, theirs, Recipient.MEDIA);
        assertThatThrownBy(() -> record(file, mine)).isInstanceOf(NotFound.class);
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> consents.ofCase(file.id())))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void a_newer_consent_stands_in_the_place_of_the_older() {
        CaseView file = open("Renewaine");
        ConsentId old = record(file, share(file, null, Recipient.MEDIA));
        record(file, share(file, old, Recipient.MEDIA));
        assertThat(consent(file, old).state()).isEqualTo(ConsentState.REPLACED);
        assertThatThrownBy(() -> record(file, share(file, old, Recipient.MEDIA)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        by(() -> withdrawals.withdraw(new NewWithdrawal(old, 0, TODAY, WithdrawalWay.IN_PERSON, ""))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> withdraw(file, old)).isInstanceOf(Refused.class);
    }

    @Test
    void a_document_of_the_same_case_shows_a_consent_and_no_other() {
        CaseView file = open("Proofaine");
        CaseView other = open("Otheraine");
        ConsentId consent = record(file, share(file, null, Recipient.MEDIA));
        int version = consent(file, consent).version();
        for (AttachmentId unfit : new AttachmentId[] {null, document(other)}) {
            assertThatThrownBy(() -> by(() -> {
                        consents.prove(consent, version, unfit);
                        return true;
                    }))
                    .isInstanceOf(InvalidInput.class);
        }
        AttachmentId scan = document(file);
        by(() -> {
            consents.prove(consent, version, scan);
            return true;
        });
        assertThat(consent(file, consent).scan()).isEqualTo(scan);
        assertThatThrownBy(() -> by(() -> {
                    consents.prove(consent, version, scan);
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);
    }

    private AttachmentId document(CaseView file) {
        AttachmentDetails details = new AttachmentDetails("The signed form", AttachmentKind.CONSENT_FORM, null, "");
        byte[] content = "I agree that you write to them.\n".getBytes(StandardCharsets.UTF_8);
        return by(() -> attachments.add(file.id(), new NewAttachment(details, "form.txt", content)));
    }

    @Test
    void consents_that_end_within_thirty_days_stand_on_today() {
        CaseView file = open("Expiraine");
        for (int days : new int[] {5, 29, 45, 400}) {
            record(file, ending(file, TODAY.plusDays(days)));
        }
        assertThat(lines())
                .extracting(Waiting::messageKey)
                .containsExactly("today.consent.expiring", "today.consent.expiring");
        assertThat(lines().get(0).arguments()).contains("Oda Expiraine", 5L);
        by(() -> consents.askAgain(file.id(), enquirer(file)));
        assertThat(lines()).hasSize(4).allSatisfy(line -> assertThat(line.messageKey())
                .isEqualTo("today.consent.askAgain"));
    }

    @Test
    void the_words_of_a_consent_are_sealed_and_an_erasure_leaves_nothing() throws Exception {
        CaseView file = open("Sealaine");
        ConsentId consent = record(file, share(file, null, Recipient.MINISTRY));
        approved(file, body(BodyKind.MINISTRY, "Ministry of Sealaine"));
        withdraw(file, consent);
        List<?> sealed = entityManager
                .createNativeQuery("select sealed_proof from cases.consent where case_id = :id union all"
                        + " select sealed_withdrawal from cases.consent where case_id = :id union all"
                        + " select sealed_proof from cases.consent_aud where case_id = :id")
                .setParameter("id", file.id().value())
                .getResultList();
        assertThat(sealed).hasSizeGreaterThan(2).allSatisfy(bytes -> assertThat(
                        new String((byte[]) bytes, StandardCharsets.UTF_8))
                .doesNotContain("neighbours", "kitchen"));
        assertThat(rows(file.id())).isPositive();
        transaction.begin();
        kept.stream()
                .filter(feature -> feature.getClass().getName().contains("consent"))
                .forEach(feature -> feature.erase(file.id()));
        transaction.commit();
        assertThat(rows(file.id())).isZero();
    }

    private long rows(CaseId id) {
        return List.of("consent", "consent_aud", "consent_effect").stream()
                .mapToLong(table -> ((Number) entityManager
                                .createNativeQuery("select count(*) from cases." + table + " where case_id = :id")
                                .setParameter("id", id.value())
                                .getSingleResult())
                        .longValue())
                .sum();
    }

    private long told(ClearanceId id) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from core.outbox where kind = :kind and payload->>'clearanceId' = :id")
                        .setParameter("kind", LetterRetracted.class.getName())
                        .setParameter("id", id.toString())
                        .getSingleResult())
                .longValue();
    }

    private List<Waiting> lines() {
        return by(() -> waiting.waitingFor(lena).stream()
                .filter(line -> line.messageKey().startsWith("today.consent."))
                .toList());
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(lena, call);
    }

    private ConsentId record(CaseView file, NewConsent command) {
        return by(() -> consents.record(file.id(), command));
    }

    private ConsentView consent(CaseView file, ConsentId id) {
        return by(() -> consents.ofCase(file.id())).consents().stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Consequence> withdraw(CaseView file, ConsentId id) {
        return by(() -> withdrawals.withdraw(withdrawal(file, id)));
    }

    private NewWithdrawal withdrawal(CaseView file, ConsentId id) {
        return new NewWithdrawal(
                id, consent(file, id).version(), TODAY, WithdrawalWay.BY_TELEPHONE, "Her neighbours talk");
    }

    private static PersonId enquirer(CaseView file) {
        return file.principal().person().id();
    }

    private static NewConsent share(CaseView file, ConsentId replaces, Recipient recipient) {
        return new NewConsent(
                enquirer(file),
                Purpose.SHARE,
                Set.of(recipient),
                Set.of(ConsentField.NAMES, ConsentField.CIRCUMSTANCES),
                "Albanian",
                Evidence.SPOKEN_BEFORE_STAFF,
                "She said so in her kitchen",
                TODAY,
                null,
                null,
                replaces);
    }

    private static NewConsent ending(CaseView file, LocalDate until) {
        return new NewConsent(
                enquirer(file),
                Purpose.KEEP,
                Set.of(),
                Set.of(),
                "Albanian",
                Evidence.SIGNED_PAPER,
                "folder 9",
                TODAY,
                null,
                until,
                null);
    }

    private BodyId body(BodyKind kind, String name) {
        return by(() -> bodies.add(new BodyEntry(name, kind, "", "en", false, "", "", TODAY, 90)));
    }

    private AppealId approved(CaseView file, BodyId body) {
        NewAppeal about = new NewAppeal(
                file.id().value(),
                body,
                List.of(file.sought().get(0).request().id().value()),
                Set.of(Ask.TELEPHONE_CALL),
                Language.EN);
        return by(() -> {
            AppealId id = appeals.begin(about, appeals.propose(about).letter());
            appeals.factsChecked(id, 1);
            appeals.readBack(id, 1);
            appeals.approvedByFamily(
                    id, new RecordApproval(1, "the sister", ApprovalWay.READ_BACK_BY_TELEPHONE, Language.SQ, TODAY));
            return id;
        });
    }

    private ClearanceId cleared(AppealId appeal) {
        ClearanceId id = by(() -> clearances.ask(appeal));
        by(() -> {
            clearances.consented(
                    id,
                    version(id),
                    new RecordConsent(
                            Set.of(PublishableField.values()),
                            "the sister",
                            ApprovalWay.READ_BACK_BY_TELEPHONE,
                            Language.SQ,
                            TODAY));
            return true;
        });
        asked.by(NASRIN, () -> {
            clearances.review(id, version(id), List.of());
            return true;
        });
        asked.by(NASRIN, () -> {
            clearances.clear(id, version(id));
            return true;
        });
        return id;
    }

    private int version(ClearanceId id) {
        return by(() -> clearances.view(id)).version();
    }

    private void send(AppealId id) {
        by(() -> {
            correspondence.sent(id, new RecordSending(Channel.EMAIL, "The office", "", "", TODAY, null));
            return true;
        });
    }

    private AppealStatus status(AppealId id) {
        AppealView view = by(() -> appeals.view(id));
        return view.status();
    }

    private CaseView open(String family) {
        CaseId id = by(() -> cases.open(new OpenCase(
                UUID.randomUUID(),
                person("Oda " + family),
                List.of(),
                List.of(new NewSought(person("Emil " + family), Kinship.SISTER, List.of())))));
        return by(() -> cases.view(id));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
