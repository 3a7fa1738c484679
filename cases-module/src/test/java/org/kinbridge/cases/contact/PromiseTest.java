package org.kinbridge.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

class PromiseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Conversation.Writer WRITER =
            new Conversation.Writer(AccountId.random(), Instant.parse("2026-11-18T09:00:00Z"));

    private final Vault vault = new PlainVault();
    private final PersonId mother = PersonId.random();
    private final Promise promise = new Promise(
            CaseId.random(),
            new ConversationId(UUID.randomUUID()),
            mother,
            new NewPromise("Call the delegation in Ulmet", DAY),
            vault);

    @ParameterizedTest
    @CsvSource({"2026-11-16, OPEN", "2026-11-17, DUE", "2026-11-20, DUE", "2026-11-21, OVERDUE", "2036-01-01, OVERDUE"})
    void the_calendar_makes_a_promise_due_and_overdue(LocalDate today, PromiseState expected) {
        assertThat(promise.state(today)).isEqualTo(expected);
    }

    @Test
    void a_promise_is_settled_once() {
        promise.keep(WRITER);
        assertThat(promise.state(DAY.plusYears(1))).isEqualTo(PromiseState.KEPT);
        assertThatThrownBy(() -> promise.withdraw("no", WRITER, vault)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> promise.keep(WRITER)).isInstanceOf(Refused.class);
    }

    @Test
    void a_promise_that_is_taken_back_keeps_its_reason_and_its_words() {
        promise.withdraw("The delegation has closed", WRITER, vault);
        PromiseView view = promise.view(DAY, vault);
        assertThat(view.state()).isEqualTo(PromiseState.WITHDRAWN);
        assertThat(view.why()).isEqualTo("The delegation has closed");
        assertThat(view.what()).isEqualTo("Call the delegation in Ulmet");
    }

    @Test
    void only_what_is_still_owed_passes_to_a_successor() {
        PersonId daughter = PersonId.random();
        promise.oweTo(daughter);
        assertThat(promise.view(DAY, vault).to()).isEqualTo(daughter);
        promise.keep(WRITER);
        promise.oweTo(mother);
        assertThat(promise.view(DAY, vault).to()).isEqualTo(daughter);
    }

    @Test
    void everything_wrong_with_a_conversation_is_told_at_once() {
        NewConversation wrong = new NewConversation(
                null,
                DAY.plusDays(1),
                ContactWay.TELEPHONE,
                Reach.WE_REACHED,
                " ",
                "",
                List.of(
                        new NewPromise("", null),
                        new NewPromise("x", DAY.minusDays(9)),
                        new NewPromise("y", DAY.plusYears(6))));
        assertThat(fields(wrong))
                .containsExactly(
                        "with", "on", "said", "promises[0].what", "promises[0].by", "promises[1].by", "promises[2].by");
    }

    @Test
    void nothing_can_be_promised_to_somebody_who_was_not_reached() {
        NewConversation attempt = new NewConversation(
                mother,
                DAY,
                ContactWay.TELEPHONE,
                Reach.NOT_REACHED,
                "",
                "",
                List.of(new NewPromise("call again", DAY.plusDays(2))));
        assertThat(fields(attempt)).contains("promises[0].what");
        assertThat(fields(new NewConversation(mother, DAY, ContactWay.TELEPHONE, Reach.NOT_REACHED, "", "", List.of())))
                .isEmpty();
    }

    private static List<String> fields(NewConversation command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(command.with() != null, DAY, problems);
        try {
            problems.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream().map(InvalidInput.FieldError::field).toList();
        }
    }
}
