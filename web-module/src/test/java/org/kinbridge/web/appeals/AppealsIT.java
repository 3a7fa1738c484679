package org.kinbridge.web.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.kinbridge.cases.appeal.ChangedMeanwhile;
import org.kinbridge.cases.appeal.Channel;
import org.kinbridge.cases.appeal.Correspondence;
import org.kinbridge.cases.appeal.DraftProposal;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.cases.appeal.NewAppeal;
import org.kinbridge.cases.appeal.RecordApproval;
import org.kinbridge.cases.appeal.RecordReply;
import org.kinbridge.cases.appeal.RecordSending;
import org.kinbridge.cases.appeal.ReplyOutcome;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.ClearanceStatus;
import org.kinbridge.cases.clearance.ClearanceView;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.FindingKind;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

@ExtendWith(ArquillianExtension.class)
class AppealsIT {

    private static final Caller LENA = new Caller.Staff(AccountId.random(), "Lena Brandt", Role.CASEWORKER);
    private static final Caller DRITA = new Caller.Staff(AccountId.random(), "Drita Hoxha", Role.COORDINATOR);
    private static final Caller NASRIN = new Caller.Staff(AccountId.random(), "Nasrin Amini", Role.COORDINATOR);

    @Inject
    private CaseFiles cases;

    @Inject
    private Bodies bodies;

    @Inject
    private Appeals appeals;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clearances clearances;

    @Inject
    private Heard heard;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    /** Hears what leaves the case files. */
    @ApplicationScoped
    public static class Heard {

        private final List<LetterCleared> cleared = new CopyOnWriteArrayList<>();
        private final List<LetterRetracted> retracted = new CopyOnWriteArrayList<>();

        void onCleared(@Observes LetterCleared letter) {
            cleared.add(letter);
        }

        void onRetracted(@Observes LetterRetracted letter) {
            retracted.add(letter);
        }

        public List<LetterCleared> cleared(ClearanceId id) {
            return cleared.stream()
                    .filter(letter -> letter.clearanceId().equals(id.value()))
                    .toList();
        }

        public List<LetterRetracted> retracted(ClearanceId id) {
            return retracted.stream()
                    .filter(letter -> letter.clearanceId().equals(id.value()))
                    .toList();
        }
    }

    @Test
    void what_is_sent_is_byte_for_byte_what_the_family_approved() {
        AppealId id = approved();
        AppealView view = view(id);
        byte[] approved = asked.by(LENA, () -> appeals.pdf(id, view.number())).content();
        byte[] sent = asked.by(LENA, () -> correspondence.approvedFile(id)).content();
        assertThat(sent).isEqualTo(approved);
        assertThat(FileStore.sha256(sent)).isEqualTo(view.approval().sha256()).isEqualTo(view.sha256());

        asked.by(LENA, () -> {
            correspondence.sent(id, sending());
            return true;
        });
        assertThat(view(id).submission().sha256()).isEqualTo(view.approval().sha256());
        asked.by(LENA, () -> {
            correspondence.replied(id, new RecordReply(today(), ReplyOutcome.CALL_ARRANGED, "On Tuesday", null));
            return true;
        });
        assertThat(view(id).status()).isEqualTo(AppealStatus.REPLIED);
        assertThat(view(id).replies()).hasSize(1);
        assertThat(view(id).history()).hasSize(6);
    }

    @Test
    void a_file_that_was_changed_behind_the_back_of_the_program_is_not_sent() throws Exception {
        AppealId id = approved();
        transaction.begin();
        entityManager
                .createNativeQuery("update core.stored_file set content = :other where id ="
                        + " (select pdf_file_id from cases.appeal_text where appeal_id = :appeal)")
                .setParameter("other", new byte[] {1, 2, 3})
                .setParameter("appeal", id.value())
                .executeUpdate();
        transaction.commit();
        assertThatThrownBy(() -> asked.by(LENA, () -> {
                    correspondence.sent(id, sending());
                    return true;
                }))
                .isInstanceOf(Refused.class);
        assertThat(view(id).status()).isEqualTo(AppealStatus.APPROVED_BY_FAMILY);
    }

    @Test
    void an_edit_after_approval_makes_a_new_version_and_drops_the_approval() {
        AppealId id = approved();
        AppealView before = view(id);
        rewrite(id, before, "Another paragraph.");
        assertThat(view(id).number()).isEqualTo(2);
        assertThat(view(id).approval()).isNull();
        assertThatThrownBy(() -> asked.by(LENA, () -> correspondence.approvedFile(id)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rewrite(id, before, "A third text."))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.theirs().letter().body()).containsExactly("Another paragraph."));
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        entityManager
                                .createNativeQuery("update cases.appeal_text set letter = '{}' where appeal_id = :id")
                                .setParameter("id", id.value())
                                .executeUpdate();
                    } finally {
                        transaction.rollback();
                    }
                })
                .hasMessageContaining("never changed");
    }

    @Test
    void the_one_who_asks_cannot_clear_and_the_cleared_text_leaves_through_the_outbox() throws Exception {
        AppealId id = approved();
        ClearanceId byDrita = asked.by(DRITA, () -> clearances.ask(id));
        asked.by(DRITA, () -> {
            clearances.consented(byDrita, clearance(byDrita).version(), consent());
            return true;
        });
        assertThatThrownBy(() -> review(byDrita, DRITA)).isInstanceOf(Refused.class);
        review(byDrita, NASRIN);
        assertThatThrownBy(() -> clear(byDrita, DRITA)).isInstanceOf(Refused.class);

        int version = clearance(byDrita).version();
        transaction.begin();
        asked.by(NASRIN, () -> {
            clearances.clear(byDrita, version);
            return true;
        });
        entityManager.flush();
        assertThat(outboxRows(byDrita)).as("in the same transaction").isEqualTo(1);
        transaction.rollback();
        assertThat(clearance(byDrita).status()).isEqualTo(ClearanceStatus.REVIEWED);
        assertThat(outboxRows(byDrita)).isZero();

        clear(byDrita, NASRIN);
        assertThat(outboxRows(byDrita)).isEqualTo(1);
        LetterCleared letter = await(() -> heard.cleared(byDrita)).get(0);
        assertThat(letter.body().toString())
                .contains("[telephone number removed]")
                .doesNotContain("555", "۵۵۵", "Halloum");
        assertThat(letter.signatories()).containsExactly("Ilyas Teremov");
        assertThat(letter.caseLanguage()).isEqualTo("en");

        asked.by(LENA, () -> {
            clearances.retract(byDrita, clearance(byDrita).version(), "The family asks for it");
            return true;
        });
        assertThat(await(() -> heard.retracted(byDrita))).hasSize(1);
    }

    @Test
    void any_edit_starts_the_clearance_again_and_takes_back_one_that_was_given() {
        AppealId id = approved();
        ClearanceId first = asked.by(LENA, () -> clearances.ask(id));
        assertThat(clearance(first).found())
                .extracting(found -> found.finding().kind())
                .contains(FindingKind.TELEPHONE, FindingKind.SOUGHT_PERSON, FindingKind.SIGNATORY);
        asked.by(LENA, () -> {
            clearances.consented(first, clearance(first).version(), consent());
            return true;
        });
        rewrite(id, view(id), "Changed, with 0912 555 0142.");
        assertThat(clearance(first).status()).isEqualTo(ClearanceStatus.REQUESTED);
        assertThat(clearance(first).consent()).isNull();
        asked.by(LENA, () -> {
            clearances.scanAgain(first, clearance(first).version());
            return true;
        });
        asked.by(LENA, () -> {
            clearances.consented(first, clearance(first).version(), consent());
            return true;
        });
        review(first, DRITA);
        clear(first, DRITA);
        rewrite(id, view(id), "Changed once more.");
        assertThat(clearance(first).status()).isEqualTo(ClearanceStatus.RETRACTED);
        assertThat(await(() -> heard.retracted(first))).hasSize(1);
    }

    @Test
    void editors_and_administrators_reach_none_of_it() {
        AppealId id = approved();
        ClearanceId clearance = asked.by(LENA, () -> clearances.ask(id));
        for (Role role : List.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(role, () -> appeals.list())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> appeals.view(id))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> appeals.pdf(id, 1))).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> bodies.list())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> correspondence.approvedFile(id)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> clearances.view(clearance)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> asked.by(role, () -> clearances.ask(id))).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> clear(clearance, LENA)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void nothing_goes_to_an_authority_of_the_state_concerned() {
        BodyId authority = asked.by(
                LENA,
                () -> bodies.add(new BodyEntry(
                        "Ministry " + UUID.randomUUID(), BodyKind.MINISTRY, "", "fa", true, "", "", today(), 30)));
        AppealId id = approved(authority);
        assertThatThrownBy(() -> asked.by(LENA, () -> {
                    correspondence.sent(id, sending());
                    return true;
                }))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("appeals.refused.authority"));
    }

    private AppealId approved() {
        return approved(asked.by(
                LENA,
                () -> bodies.add(new BodyEntry(
                        "Delegation " + UUID.randomUUID(),
                        BodyKind.RED_CROSS_OR_CRESCENT,
                        "",
                        "en",
                        false,
                        "",
                        "",
                        today(),
                        90))));
    }

    private AppealId approved(BodyId body) {
        CaseView file = file();
        NewAppeal about = new NewAppeal(
                file.id().value(),
                body,
                List.of(file.sought().get(0).request().id().value()),
                Set.of(Ask.TELEPHONE_CALL),
                Language.EN);
        DraftProposal proposal = asked.by(LENA, () -> appeals.propose(about));
        assertThat(proposal.letter().bodyTyped()).contains("Bahram Teremov was taken on 16 October 1987 (near Dorn).");
        LetterText letter =
                with(proposal.letter(), proposal.letter().bodyTyped() + "\n\nCall +355 69 555 01 42 or ۰۹۱۲۵۵۵۰۱۴۲.");
        AppealId id = asked.by(LENA, () -> appeals.begin(about, letter));
        asked.by(LENA, () -> {
            appeals.factsChecked(id, 1);
            appeals.readBack(id, 1);
            appeals.approvedByFamily(
                    id,
                    new RecordApproval(1, "Ilyas Teremov", ApprovalWay.READ_BACK_BY_TELEPHONE, Language.SQ, today()));
            return true;
        });
        return id;
    }

    private CaseView file() {
        NewFact taken = new NewFact(
                FactKind.TAKEN,
                "16 October 1987",
                Language.EN,
                "near Dorn",
                "",
                "his brother",
                Hearing.FIRST_HAND,
                Confidence.SURE);
        NewSought bahram = new NewSought(person("Bahram Teremov"), Kinship.BROTHER, List.of(taken));
        CaseId id = asked.by(
                LENA,
                () -> cases.open(new OpenCase(UUID.randomUUID(), person("Ilyas Teremov"), List.of(), List.of(bahram))));
        return asked.by(LENA, () -> cases.view(id));
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.MALE, List.of(NewName.of(NameKind.FULL, name)));
    }

    private static LetterText with(LetterText letter, String body) {
        return new LetterText(
                letter.language(),
                letter.addressee(),
                letter.subject(),
                letter.salutation(),
                LetterText.paragraphs(body),
                letter.closing(),
                letter.signatories(),
                letter.copies());
    }

    private void rewrite(AppealId id, AppealView seen, String body) {
        asked.by(LENA, () -> {
            appeals.rewrite(id, seen.version(), with(seen.letter(), body));
            return true;
        });
    }

    private void review(ClearanceId id, Caller by) {
        int version = clearance(id).version();
        asked.by(by, () -> {
            clearances.review(id, version, List.of());
            return true;
        });
    }

    private void clear(ClearanceId id, Caller by) {
        int version = clearance(id).version();
        asked.by(by, () -> {
            clearances.clear(id, version);
            return true;
        });
    }

    private AppealView view(AppealId id) {
        return asked.by(LENA, () -> appeals.view(id));
    }

    private ClearanceView clearance(ClearanceId id) {
        return asked.by(LENA, () -> clearances.view(id));
    }

    private static RecordConsent consent() {
        return new RecordConsent(
                Set.of(PublishableField.values()),
                "Ilyas Teremov",
                ApprovalWay.READ_BACK_BY_TELEPHONE,
                Language.SQ,
                today());
    }

    private static RecordSending sending() {
        return new RecordSending(Channel.EMAIL, "The delegation", "R-7", "", today(), null);
    }

    private static LocalDate today() {
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }

    private int outboxRows(ClearanceId id) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select count(*) from core.outbox where kind = :kind and payload->>'clearanceId' = :id")
                        .setParameter("kind", LetterCleared.class.getName())
                        .setParameter("id", id.toString())
                        .getSingleResult())
                .intValue();
    }

    private static <T> List<T> await(java.util.function.Supplier<List<T>> what) {
        long until = System.nanoTime() + 20_000_000_000L;
        while (what.get().isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(what.get()).isNotEmpty();
        return what.get();
    }
}
