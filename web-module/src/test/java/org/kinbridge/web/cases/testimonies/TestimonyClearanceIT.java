package org.kinbridge.web.cases.testimonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.clearance.AskForTestimony;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.ClearanceStatus;
import org.kinbridge.cases.clearance.ClearanceView;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.cases.clearance.FindingKind;
import org.kinbridge.cases.clearance.PublishableField;
import org.kinbridge.cases.clearance.RecordConsent;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.testimony.NewStatement;
import org.kinbridge.cases.testimony.NewTestimony;
import org.kinbridge.cases.testimony.ReleaseLevel;
import org.kinbridge.cases.testimony.StatementId;
import org.kinbridge.cases.testimony.Statements;
import org.kinbridge.cases.testimony.Testimonies;
import org.kinbridge.cases.testimony.TestimonyCourse;
import org.kinbridge.cases.testimony.TestimonyId;
import org.kinbridge.cases.testimony.TestimonyWay;
import org.kinbridge.cases.testimony.WithdrawTestimony;
import org.kinbridge.cases.testimony.Witness;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;

/** From what a witness said to what the newsletter may print of it, and back. */
@ExtendWith(ArquillianExtension.class)
class TestimonyClearanceIT {

    private static final Caller LENA = new Caller.Staff(AccountId.random(), "Lena", Role.CASEWORKER);
    private static final Caller DRITA = new Caller.Staff(AccountId.random(), "Drita", Role.COORDINATOR);
    private static final Caller NASRIN = new Caller.Staff(AccountId.random(), "Nasrin", Role.COORDINATOR);

    @Inject
    private CaseFiles cases;

    @Inject
    private Testimonies testimonies;

    @Inject
    private Statements statements;

    @Inject
    private TestimonyCourse course;

    @Inject
    private Clearances clearances;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    private StatementId printed;

    @Test
    void only_the_parts_for_print_go_on_and_a_pseudonym_stays_a_pseudonym() {
        TestimonyId id = hidden("Sorvane Quillmark");
        ClearanceId clearance = ask(DRITA, id);
        ClearanceView found = view(clearance);
        assertThat(found.pieces().toString()).doesNotContain("Not for print", "barn", "For bodies");
        assertThat(found.found())
                .extracting(one -> one.finding().kind())
                .contains(FindingKind.TELEPHONE, FindingKind.PROTECTED_NAME, FindingKind.SOUGHT_PERSON)
                .doesNotContain(FindingKind.SIGNATORY);
        consent(clearance);
        assertThatThrownBy(() -> review(clearance, DRITA)).isInstanceOf(Refused.class);
        review(clearance, NASRIN);
        assertThatThrownBy(() -> clear(clearance, DRITA)).isInstanceOf(Refused.class);
        clear(clearance, NASRIN);
        until(() -> works(clearance).size() == 1);
        Object[] work = works(clearance).get(0);
        assertThat(work[0]).isEqualTo("TESTIMONY");
        assertThat(work[1]).isEqualTo("CLEARED");
        assertThat(work[2]).isEqualTo("PSEUDONYM");
        assertThat(work[3]).isEqualTo("Witness Curlew");
        assertThat((String) work[4])
                .contains("[telephone number removed]", "[name removed] stood beside me")
                .doesNotContain("Quillmark", "Sorvane", "0142", "barn", "For bodies");
    }

    @Test
    void a_witness_under_the_own_name_is_named_only_with_consent() {
        TestimonyId id = take(new Witness.Named("Ithrielle Bramblecote"), "Tarvin Elmstead");
        ClearanceId clearance = ask(LENA, id);
        asked.by(LENA, () -> {
            clearances.consented(
                    clearance,
                    view(clearance).version(),
                    new RecordConsent(
                            Set.of(PublishableField.LETTER_TEXT),
                            "The witness",
                            ApprovalWay.READ_BACK_BY_TELEPHONE,
                            Language.EN,
                            LocalDate.of(2026, 5, 3)));
            return true;
        });
        review(clearance, NASRIN);
        clear(clearance, NASRIN);
        until(() -> works(clearance).size() == 1);
        assertThat(works(clearance).get(0)[2]).isEqualTo("UNSIGNED");
        assertThat((String) works(clearance).get(0)[4]).doesNotContain("Bramblecote", "Ithrielle", "Elmstead");
    }

    @Test
    void any_edit_starts_it_again_and_takes_back_what_was_given() {
        TestimonyId id = hidden("Olveric Thornquist");
        ClearanceId clearance = ask(DRITA, id);
        consent(clearance);
        correct("He stood beside me, all summer.", 0);
        assertThat(view(clearance).status()).isEqualTo(ClearanceStatus.REQUESTED);
        assertThat(view(clearance).consent()).isNull();
        asked.by(DRITA, () -> {
            clearances.scanAgain(clearance, view(clearance).version());
            return true;
        });
        consent(clearance);
        review(clearance, NASRIN);
        clear(clearance, NASRIN);
        until(() -> works(clearance).size() == 1);
        correct("He stood beside me, all winter.", 1);
        assertThat(view(clearance).status()).isEqualTo(ClearanceStatus.RETRACTED);
        until(() -> "RETRACTED".equals(works(clearance).get(0)[5]));
    }

    @Test
    void what_a_witness_takes_back_comes_down_and_the_rest_is_named() {
        TestimonyId id = hidden("Maroven Ashgrove");
        ClearanceId clearance = ask(DRITA, id);
        consent(clearance);
        review(clearance, NASRIN);
        clear(clearance, NASRIN);
        asked.by(NASRIN, () -> {
            clearances.published(clearance, view(clearance).version(), "issue 31");
            return true;
        });
        until(() -> works(clearance).size() == 1);
        int version = asked.by(
                        LENA, () -> testimonies.ofCase(view(clearance).piece().file()))
                .get(0)
                .standing()
                .version();
        List<Consequence> all = asked.by(
                LENA,
                () -> course.withdraw(new WithdrawTestimony(id, version, LocalDate.of(2026, 5, 4), "No more of it.")));
        assertThat(all)
                .extracting(Consequence::messageKey)
                .containsExactly("testimonies.stops.cleared", "testimonies.beyond.published");
        assertThat(view(clearance).status()).isEqualTo(ClearanceStatus.RETRACTED);
        assertThat(view(clearance).pieces().toString()).doesNotContain("stood beside me");
        until(() -> "RETRACTED".equals(works(clearance).get(0)[5]));
        assertThatThrownBy(() -> ask(DRITA, id)).isInstanceOf(Refused.class);
        assertThat(asked.by(LENA, () -> course.consequences(id)))
                .extracting(Consequence::messageKey)
                .containsExactly("testimonies.beyond.published");
    }

    @Test
    void without_a_part_for_print_nothing_is_asked() {
        TestimonyId id = take(new Witness.Named("Elvane Rookwood"), "Dorvic Rookwood");
        assertThat(asked.by(DRITA, () -> testimonies.publishable(id)).parts()).hasSize(1);
        asked.by(DRITA, () -> {
            statements.change(printed, 0, new NewStatement(PRINTED, ReleaseLevel.BODIES, Set.of()), "shorter");
            return true;
        });
        assertThatThrownBy(() -> ask(DRITA, id))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("clearance.refused.nothingToPrint"));
    }

    private static final String PRINTED = "He stood beside me.";

    private TestimonyId hidden(String realName) {
        String family = realName.substring(realName.indexOf(' ') + 1);
        TestimonyId id = take(new Witness.Pseudonymous("Witness Curlew", realName), "Tarvin Elmstead");
        asked.by(DRITA, () -> {
            statements.add(
                    id,
                    new NewStatement(
                            "They called me " + family + ". Tarvin knew. My number was 0912 555 0142.",
                            ReleaseLevel.PUBLIC,
                            Set.of()));
            return true;
        });
        return id;
    }

    private TestimonyId take(Witness witness, String sought) {
        CaseId file = asked.by(
                LENA,
                () -> cases.open(new OpenCase(
                        UUID.randomUUID(),
                        person("Orvenne Elmstead"),
                        List.of(),
                        List.of(new NewSought(person(sought), Kinship.SISTER, List.of())))));
        TestimonyId id = asked.by(
                LENA,
                () -> testimonies.take(
                        file, new NewTestimony(witness, "May 2026", Language.EN, TestimonyWay.TELEPHONE, "Persian")));
        asked.by(DRITA, () -> {
            statements.add(id, new NewStatement("Not for print: the barn.", ReleaseLevel.CASE, Set.of()));
            statements.add(id, new NewStatement("For bodies only.", ReleaseLevel.BODIES, Set.of()));
            printed = statements.add(
                    id, new NewStatement(sought + " stood beside me. " + PRINTED, ReleaseLevel.PUBLIC, Set.of()));
            return true;
        });
        return id;
    }

    private void correct(String words, int version) {
        asked.by(DRITA, () -> {
            statements.change(printed, version, new NewStatement(words, ReleaseLevel.PUBLIC, Set.of()), "heard better");
            return true;
        });
    }

    private ClearanceId ask(Caller by, TestimonyId id) {
        return asked.by(by, () -> clearances.ask(new AskForTestimony(id, Language.EN, "In the same barrack")));
    }

    private void consent(ClearanceId id) {
        asked.by(LENA, () -> {
            clearances.consented(
                    id,
                    view(id).version(),
                    new RecordConsent(
                            Set.of(PublishableField.LETTER_TEXT, PublishableField.ENQUIRER_NAME),
                            "The witness",
                            ApprovalWay.READ_BACK_BY_TELEPHONE,
                            Language.EN,
                            LocalDate.of(2026, 5, 3)));
            return true;
        });
    }

    private void review(ClearanceId id, Caller by) {
        int version = view(id).version();
        asked.by(by, () -> {
            clearances.review(id, version, List.of());
            return true;
        });
    }

    private void clear(ClearanceId id, Caller by) {
        int version = view(id).version();
        asked.by(by, () -> {
            clearances.clear(id, version);
            return true;
        });
    }

    private ClearanceView view(ClearanceId id) {
        return asked.by(DRITA, () -> clearances.view(id));
    }

    /** Kind, origin, kind of by-line, by-line, words and status of what the newsletter made of it. */
    private List<Object[]> works(ClearanceId id) {
        try {
            transaction.begin();
            try {
                return read(id);
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Object[]> read(ClearanceId id) {
        return entityManager
                .createNativeQuery(
                        "select w.kind, w.origin, r.by_line_kind, r.by_line_name, r.document, v.status"
                                + " from newsletter.cleared_letter l join newsletter.work w on w.id = l.work_id"
                                + " join newsletter.language_version v on v.work_id = w.id"
                                + " join newsletter.text_revision r on r.language_version_id = v.id"
                                + " where l.clearance_id = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(Object[].class::cast)
                .toList();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000L);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static NewPerson person(String name) {
        return new NewPerson(Sex.UNKNOWN, List.of(NewName.of(NameKind.FULL, name)));
    }
}
