package org.kinbridge.cases.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;

class ClearanceTest {

    private static final Clearance.Person LENA = new Clearance.Person(UUID.randomUUID(), "Lena Brandt");
    private static final Clearance.Person DRITA = new Clearance.Person(UUID.randomUUID(), "Drita Hoxha");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LetterText LETTER = new LetterText(
            Language.EN,
            "To the delegation",
            "A call",
            "Dear Head,",
            List.of("Bahram is ill. Nadir Halloum says: call 0912 555 0142."),
            "Yours,",
            List.of("Ilyas Teremov"),
            List.of());
    private static final KnownPeople PEOPLE = new KnownPeople(List.of(
            new KnownPeople.Entry("Ilyas Teremov", FindingKind.SIGNATORY, true),
            new KnownPeople.Entry("Bahram Teremov", FindingKind.SOUGHT_PERSON, true),
            new KnownPeople.Entry("Nadir Halloum", FindingKind.OTHER_PERSON, true)));

    private final Clearance clearance = new Clearance(PieceKey.letter(UUID.randomUUID(), 1), LENA, NOW);

    @Test
    void the_one_who_asks_cannot_clear() {
        untilReviewed(List.of());
        assertThat(clearance.hindrance(LENA)).isEqualTo("clearance.refused.asker");
        assertThatThrownBy(() -> clearance.clear(LETTER, scan(), LENA, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("clearance.refused.asker"));
        assertThatThrownBy(() -> clearance.review(List.of(), LENA)).isInstanceOf(Refused.class);
        assertThat(clearance.hindrance(DRITA)).isEmpty();
        clearance.clear(LETTER, scan(), DRITA, NOW);
        assertThat(clearance.status()).isEqualTo(ClearanceStatus.CLEARED);
    }

    @Test
    void when_the_scanner_fails_publication_stops() {
        clearance.scan(() -> {
            throw new IllegalStateException("broken");
        });
        assertThat(clearance.examination().scanFailed()).isTrue();
        assertThat(clearance.status()).isEqualTo(ClearanceStatus.REQUESTED);
        assertThatThrownBy(() -> clearance.consent(consent(PublishableField.values())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> clearance.review(List.of(), DRITA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> clearance.clear(LETTER, List.of(), DRITA, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("clearance.refused.scanFailed"));
        assertThat(clearance.hindrance(DRITA)).isEqualTo("clearance.refused.scanFailed");
        assertThat(clearance.rendition()).isNull();
    }

    @Test
    void a_scan_that_fails_after_the_review_takes_the_review_back() {
        untilReviewed(List.of());
        clearance.scan(() -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> clearance.clear(LETTER, scan(), DRITA, NOW)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            names = {"EMAIL", "HANDLE", "DOCUMENT_NUMBER", "STREET_ADDRESS", "TELEPHONE"})
    void contact_data_is_always_masked_and_nothing_can_keep_it(FindingKind kind) {
        assertThat(kind.alwaysMasked()).isTrue();
        Clearance other = new Clearance(PieceKey.letter(UUID.randomUUID(), 1), LENA, NOW);
        other.scan(() -> List.of(new Finding(1, LetterPart.BODY, 0, 0, 6, kind, kind.mask(Language.EN), "")));
        other.consent(consent(PublishableField.values()));
        assertThatThrownBy(() -> other.review(List.of(new Decision(1, true, "The family wants it")), DRITA))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_a_reviewer_keeps_needs_a_reason_and_the_rest_is_masked() {
        untilConsented(PublishableField.values());
        assertThatThrownBy(() -> clearance.review(List.of(new Decision(number(FindingKind.HEALTH), true, " ")), DRITA))
                .isInstanceOf(InvalidInput.class);
        clearance.review(List.of(new Decision(number(FindingKind.HEALTH), true, "He says so himself in print")), DRITA);
        LetterText clean = clearance.clear(LETTER, scan(), DRITA, NOW);
        assertThat(clean.body())
                .containsExactly("Bahram is ill. [name removed] says: call [telephone number removed].");
        assertThat(clean.signatories()).containsExactly("Ilyas Teremov");
        assertThat(clearance.rendition()).isEqualTo(clean);
    }

    @Test
    void names_are_printed_only_with_consent_to_each() {
        untilConsented(PublishableField.LETTER_TEXT);
        assertThat(clearance.examination().rendition(LETTER).signatories()).containsExactly("[name removed]");
        assertThat(clearance.examination().rendition(LETTER).body().get(0))
                .startsWith("[name removed] […]. [name removed] says");
        clearance.consent(consent(PublishableField.LETTER_TEXT, PublishableField.SOUGHT_NAMES));
        assertThat(clearance.examination().rendition(LETTER).body().get(0)).startsWith("Bahram");
        assertThat(clearance.examination().rendition(LETTER).signatories()).containsExactly("[name removed]");
    }

    @Test
    void without_consent_nothing_is_cleared() {
        clearance.scan(ClearanceTest::scan);
        assertThatThrownBy(() -> clearance.review(List.of(), DRITA)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> clearance.clear(LETTER, scan(), DRITA, NOW)).isInstanceOf(Refused.class);
        RecordConsent noText = new RecordConsent(
                Set.of(PublishableField.ENQUIRER_NAME), "Ilyas", ApprovalWay.READ_BY_THEMSELVES, Language.EN, DAY);
        assertThatThrownBy(() -> noText.check(DAY)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void any_edit_starts_it_again() {
        untilReviewed(List.of());
        clearance.startAgain(2);
        assertThat(clearance.status()).isEqualTo(ClearanceStatus.REQUESTED);
        assertThat(clearance.examination().consent()).isNull();
        assertThat(clearance.examination().findings()).isEmpty();
        assertThatThrownBy(() -> clearance.clear(LETTER, scan(), DRITA, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void a_name_that_came_into_another_file_since_the_review_stops_the_clearing() {
        untilReviewed(List.of());
        List<Finding> now = new Scanner()
                .scan(
                        LETTER,
                        new KnownPeople(List.of(
                                new KnownPeople.Entry("Bahram Teremov", FindingKind.SOUGHT_PERSON, true),
                                new KnownPeople.Entry("Head Dear", FindingKind.OTHER_PERSON, true))));
        assertThatThrownBy(() -> clearance.clear(LETTER, now, DRITA, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("clearance.refused.newFindings"));
    }

    @Test
    void a_retraction_says_whether_somebody_must_be_told() {
        assertThat(clearance.retract("Not wanted", NOW)).isFalse();
        Clearance given = new Clearance(PieceKey.letter(UUID.randomUUID(), 1), LENA, NOW);
        given.scan(ClearanceTest::scan);
        given.consent(consent(PublishableField.values()));
        given.review(List.of(), DRITA);
        given.clear(LETTER, scan(), DRITA, NOW);
        assertThatThrownBy(() -> given.retract(" ", NOW)).isInstanceOf(InvalidInput.class);
        assertThat(given.retract("Consent withdrawn", NOW)).isTrue();
        assertThatThrownBy(() -> given.retract("Again", NOW)).isInstanceOf(Refused.class);
    }

    private void untilConsented(PublishableField... fields) {
        clearance.scan(ClearanceTest::scan);
        clearance.consent(consent(fields));
    }

    private void untilReviewed(List<Decision> decisions) {
        untilConsented(PublishableField.values());
        clearance.review(decisions, DRITA);
    }

    private int number(FindingKind kind) {
        return clearance.examination().findings().stream()
                .filter(f -> f.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<Finding> scan() {
        return new Scanner().scan(LETTER, PEOPLE);
    }

    private static Consent consent(PublishableField... fields) {
        return new RecordConsent(Set.of(fields), "Ilyas Teremov", ApprovalWay.READ_BACK_BY_TELEPHONE, Language.EN, DAY)
                .check(DAY);
    }
}
