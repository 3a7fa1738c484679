package org.kinbridge.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.cases.fixture.PlainVault;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;

class GivenConsentTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 1);

    private final Vault vault = new PlainVault();
    private final PersonId mother = PersonId.random();
    private final PersonId uncle = PersonId.random();

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, HOLDS",
        "2027-01-29, HOLDS",
        "2027-01-30, EXPIRING",
        "2027-03-01, EXPIRING",
        "2027-03-02, EXPIRED"
    })
    void the_calendar_ends_a_consent(LocalDate today, ConsentState expected) {
        assertThat(share(mother, GIVEN, UNTIL).state(today)).isEqualTo(expected);
    }

    @Test
    void a_consent_that_begins_later_holds_not_yet() {
        NewConsent later = new NewConsent(
                mother,
                Purpose.CONTACT,
                Set.of(),
                Set.of(),
                "Dari",
                Evidence.SIGNED_PAPER,
                "folder 4",
                GIVEN,
                GIVEN.plusDays(10),
                null,
                null);
        GivenConsent consent = new GivenConsent(CaseId.random(), later, writer(GIVEN), vault);
        assertThat(consent.state(GIVEN.plusDays(9))).isEqualTo(ConsentState.NOT_YET);
        assertThat(consent.state(GIVEN.plusDays(10))).isEqualTo(ConsentState.HOLDS);
    }

    @Test
    void a_consent_can_be_taken_back_without_a_reason_but_only_once() {
        GivenConsent consent = share(mother, GIVEN, UNTIL);
        LocalDate today = GIVEN.plusDays(20);
        assertThatThrownBy(() -> consent.withdraw(withdrawal(consent, GIVEN.minusDays(1)), today, vault))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> consent.withdraw(withdrawal(consent, today.plusDays(1)), today, vault))
                .isInstanceOf(InvalidInput.class);
        consent.withdraw(withdrawal(consent, today), today, vault);
        assertThat(consent.state(today)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(consent.state(UNTIL.plusYears(1))).isEqualTo(ConsentState.WITHDRAWN);
        assertThatThrownBy(() -> consent.withdraw(withdrawal(consent, today), today, vault))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_its_giver_asks_no_more_has_to_be_asked_again() {
        GivenConsent consent = share(mother, GIVEN, UNTIL);
        assertThat(consent.askAgain(GIVEN)).isTrue();
        assertThat(consent.state(GIVEN)).isEqualTo(ConsentState.ASK_AGAIN);
        assertThat(consent.state(GIVEN).holds()).isFalse();
        assertThat(consent.askAgain(GIVEN)).as("once is enough").isFalse();
        consent.replaceBy(new ConsentId(UUID.randomUUID()), GIVEN);
        assertThat(consent.state(GIVEN)).isEqualTo(ConsentState.REPLACED);
        GivenConsent ended = share(mother, GIVEN, UNTIL);
        assertThat(ended.askAgain(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void nothing_new_is_done_after_a_withdrawal_until_the_same_person_says_yes_again() {
        GivenConsent taken = share(mother, GIVEN, UNTIL);
        GivenConsent uncles = share(uncle, GIVEN, UNTIL);
        LocalDate today = GIVEN.plusDays(5);
        assertThat(Permission.hindrance(List.of(), person -> true, today)).isEmpty();
        assertThat(Permission.hindrance(List.of(taken, uncles), person -> true, today))
                .isEmpty();
        taken.withdraw(withdrawal(taken, today), today, vault);
        assertThat(Permission.hindrance(List.of(taken, uncles), person -> true, today))
                .as("another's yes does not outweigh a no")
                .contains("consents.refused.withdrawn");
        GivenConsent anew = share(mother, today.plusDays(1), UNTIL);
        assertThat(Permission.hindrance(List.of(taken, uncles, anew), person -> true, today.plusDays(2)))
                .isEmpty();
    }

    @Test
    void nothing_new_is_done_where_every_consent_has_ended_or_is_to_be_asked_again() {
        GivenConsent ended = share(mother, GIVEN, UNTIL);
        GivenConsent again = share(uncle, GIVEN, UNTIL.plusYears(9));
        again.askAgain(GIVEN);
        assertThat(Permission.hindrance(List.of(ended, again), person -> true, UNTIL.plusDays(1)))
                .contains("consents.refused.notHolding");
    }

    @Test
    void who_asks_no_more_hinders_no_more() {
        GivenConsent taken = share(mother, GIVEN, UNTIL);
        GivenConsent uncles = share(uncle, GIVEN, UNTIL);
        taken.withdraw(withdrawal(taken, GIVEN), GIVEN, vault);
        assertThat(Permission.hindrance(List.of(taken, uncles), uncle::equals, GIVEN))
                .isEmpty();
    }

    @Test
    void contact_points_are_never_published_whoever_agrees() {
        assertThat(fields(consent(
                        Purpose.PUBLISH,
                        Set.of(Recipient.NEWSLETTER_PRINT),
                        Set.of(ConsentField.LETTER_TEXT, ConsentField.CONTACT_POINTS))))
                .containsExactly("fields");
        assertThat(fields(consent(
                        Purpose.SHARE, Set.of(Recipient.RED_CROSS_OR_CRESCENT), Set.of(ConsentField.CONTACT_POINTS))))
                .isEmpty();
    }

    @Test
    void what_leaves_the_house_needs_recipients_and_fields_of_its_own_purpose() {
        assertThat(fields(consent(Purpose.SHARE, Set.of(), Set.of()))).containsExactly("recipients", "fields");
        assertThat(fields(consent(Purpose.SHARE, Set.of(Recipient.NEWSLETTER_WEB), Set.of(ConsentField.NAMES))))
                .containsExactly("recipients");
        assertThat(fields(consent(Purpose.CONTACT, Set.of(), Set.of(ConsentField.NAMES))))
                .containsExactly("fields");
        assertThat(fields(consent(Purpose.KEEP, Set.of(), Set.of()))).containsExactly("until");
    }

    @Test
    void every_class_of_bodies_can_be_consented_to() {
        assertThat(Recipient.of(Purpose.SHARE)).hasSize(9);
        assertThat(Recipient.newsletter()).hasSize(3);
        assertThat(Constants.read(Constants.join(Set.of(Recipient.MEDIA, Recipient.MINISTRY)), Recipient.class))
                .containsExactly(Recipient.MINISTRY, Recipient.MEDIA);
        assertThat(Constants.read("", Recipient.class)).isEmpty();
    }

    private static NewConsent consent(Purpose purpose, Set<Recipient> recipients, Set<ConsentField> fields) {
        return new NewConsent(
                PersonId.random(),
                purpose,
                recipients,
                fields,
                "Dari",
                Evidence.VOICE_RECORDING,
                "tape 3",
                GIVEN,
                null,
                null,
                null);
    }

    private static List<String> fields(NewConsent command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(true, GIVEN, problems);
        try {
            problems.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(InvalidInput.FieldError::field).toList();
        }
    }

    private GivenConsent share(PersonId by, LocalDate on, @Nullable LocalDate until) {
        NewConsent given = new NewConsent(
                by,
                Purpose.SHARE,
                Set.of(Recipient.OMBUDSPERSON),
                Set.of(ConsentField.NAMES),
                "Albanian",
                Evidence.SPOKEN_BEFORE_STAFF,
                "yes",
                on,
                null,
                until,
                null);
        return new GivenConsent(CaseId.random(), given, writer(on), vault);
    }

    private static GivenConsent.Writer writer(LocalDate on) {
        Instant at = on.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new GivenConsent.Writer(AccountId.random(), at);
    }

    private static NewWithdrawal withdrawal(GivenConsent consent, LocalDate on) {
        return new NewWithdrawal(consent.id(), 0, on, WithdrawalWay.IN_PERSON, "");
    }
}
