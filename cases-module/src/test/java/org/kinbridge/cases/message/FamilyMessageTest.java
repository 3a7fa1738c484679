package org.kinbridge.cases.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.cases.fixture.PlainVault;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;

class FamilyMessageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Set<ReadingQuestion> ALL = EnumSet.allOf(ReadingQuestion.class);
    private static final FamilyMessage.Writer WRITER =
            new FamilyMessage.Writer(AccountId.random(), Instant.parse("2026-11-18T09:00:00Z"));

    private final Vault vault = new PlainVault();

    @Test
    void a_message_goes_from_its_words_over_the_reading_to_the_handing_over() {
        FamilyMessage message = message("Mother is well. Aunt Lina has a grandson.");
        assertThatThrownBy(() -> message.handOver(handOver(message), vault)).isInstanceOf(Refused.class);
        message.passReading(ALL, WRITER, vault);
        message.handOver(handOver(message), vault);
        assertThat(message.status()).isEqualTo(MessageStatus.HANDED_OVER);
        assertThatThrownBy(() -> message.rewrite("other", WRITER, vault)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> message.withdraw("no", vault)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> message.giveBack("no", vault)).isInstanceOf(Refused.class);
    }

    @Test
    void all_has_to_be_said_of_a_message_before_it_may_go() {
        FamilyMessage message = message("We think of you.");
        for (ReadingQuestion left : ReadingQuestion.values()) {
            assertThatThrownBy(() -> message.passReading(EnumSet.complementOf(EnumSet.of(left)), WRITER, vault))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThat(message.view(vault).read()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call us: +355 69 555 01 42",
                "شمارهٔ ما ۰۹۱۲۵۵۵۰۱۴۲ است",
                "Write to lina.orfe@example.org",
                "We live at 14 Harbour Street now"
            })
    void a_message_with_contact_data_does_not_pass_whatever_is_said_of_it(String text) {
        FamilyMessage message = message(text);
        assertThat(message.view(vault).found()).isNotEmpty();
        assertThatThrownBy(() -> message.passReading(ALL, WRITER, vault)).isInstanceOf(Refused.class);
        message.rewrite("We miss you.", WRITER, vault);
        assertThat(message.view(vault).found()).isEmpty();
        message.passReading(ALL, WRITER, vault);
    }

    @Test
    void other_words_have_to_be_read_through_again() {
        FamilyMessage message = message("We miss you.");
        message.passReading(ALL, WRITER, vault);
        message.rewrite("We miss you more.", WRITER, vault);
        assertThat(message.status()).isEqualTo(MessageStatus.WRITTEN);
        assertThat(message.view(vault).read()).isNull();
        message.giveBack("Leave out the village", vault);
        assertThat(message.view(vault).why()).isEqualTo("Leave out the village");
        assertThatThrownBy(() -> message.passReading(ALL, WRITER, vault)).isInstanceOf(Refused.class);
        message.rewrite("We miss you so.", WRITER, vault);
        assertThat(message.view(vault).why()).isEmpty();
        assertThatThrownBy(() -> message.withdraw(" ", vault)).isInstanceOf(InvalidInput.class);
        message.withdraw("She has changed her mind", vault);
        assertThat(message.status()).isEqualTo(MessageStatus.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(OutcomeKind.class)
    void what_comes_from_the_sought_person_is_taken_in_only_if_given_freely(OutcomeKind kind) {
        Course arranged = course(OutcomeKind.CALL_ARRANGED, OutcomeKind.MEETING_ARRANGED);
        if (kind.fromSoughtPerson()) {
            assertThatThrownBy(() -> arranged.requireMayBeFollowedBy(outcome(kind, false)))
                    .isInstanceOf(Refused.class);
        }
        assertThatCode(() -> arranged.requireMayBeFollowedBy(outcome(kind, true)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_family_is_told_of_nothing_that_the_sought_person_has_not_given() {
        Course delivered = course(OutcomeKind.DELIVERED, OutcomeKind.NOT_ANSWERED, OutcomeKind.CALL_REFUSED);
        assertThatThrownBy(() -> delivered.requireMayBeFollowedBy(outcome(OutcomeKind.FAMILY_TOLD, true)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("messages.refused.nothingToTell"));
        course(OutcomeKind.DELIVERED, OutcomeKind.ANSWERED)
                .requireMayBeFollowedBy(outcome(OutcomeKind.FAMILY_TOLD, false));
    }

    @Test
    void a_call_is_arranged_before_it_is_held() {
        assertThatThrownBy(() -> course(OutcomeKind.MEETING_ARRANGED)
                        .requireMayBeFollowedBy(outcome(OutcomeKind.CALL_HELD, true)))
                .isInstanceOf(Refused.class);
        course(OutcomeKind.CALL_ARRANGED).requireMayBeFollowedBy(outcome(OutcomeKind.CALL_HELD, true));
    }

    @Test
    void an_answer_without_words_is_none() {
        assertThat(fields(new NewOutcome(OutcomeKind.ANSWERED, DAY.plusDays(1), " ", true)))
                .containsExactly("on", "words");
        assertThat(fields(new NewOutcome(OutcomeKind.NOT_DELIVERED, DAY, "", false)))
                .isEmpty();
    }

    @Test
    void a_body_or_a_contact_takes_it() {
        MessageId id = new MessageId(UUID.randomUUID());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        new HandOver(id, 0, HandingWay.CONTACT, null, " ", null).check(DAY, problems);
        new HandOver(id, 0, HandingWay.BODY, null, "", DAY).check(DAY, problems);
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("to", "on", "body"));
    }

    private static List<String> fields(NewOutcome command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(DAY, problems);
        try {
            problems.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(InvalidInput.FieldError::field).toList();
        }
    }

    private static Course course(OutcomeKind... kinds) {
        return new Course(Arrays.stream(kinds)
                .map(kind -> new OutcomeContent(kind, DAY, "", kind.fromSoughtPerson()))
                .toList());
    }

    private static NewOutcome outcome(OutcomeKind kind, boolean freely) {
        return new NewOutcome(kind, DAY, "words", freely);
    }

    private FamilyMessage message(String text) {
        return new FamilyMessage(
                CaseId.random(),
                new NewMessage(PersonId.random(), new TracingRequestId(UUID.randomUUID()), text),
                WRITER,
                vault);
    }

    private static HandOver handOver(FamilyMessage message) {
        return new HandOver(message.id(), 0, HandingWay.CONTACT, null, "the teacher", DAY);
    }
}
