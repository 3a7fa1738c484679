package org.kinbridge.cases.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

class TracingRequestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final TracingRequest request = new TracingRequest(CaseId.random(), PersonId.random(), NOW);

    @Test
    void an_open_view_has_no_room_for_a_sealed_state() {
        TracingRequestView view = request.openView();
        assertThatThrownBy(() -> new TracingRequestView(
                        view.id(), 0, view.caseId(), view.sought(), TracingState.LOCATED, NOW, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_shown_is_never_sealed(TracingState state) {
        assertThat(state.shownWithoutSeal().sealed()).isFalse();
        if (state.sealed()) {
            assertThat(state.shownWithoutSeal()).isEqualTo(TracingState.OPEN);
        }
    }

    @Test
    void what_comes_up_from_below_the_seal_is_shown_while_the_request_is_searched() {
        assertThatThrownBy(() -> request.comeUp(TracingState.RELAYED, LATER)).isInstanceOf(Refused.class);
        open();
        request.comeUp(TracingState.RELAYED, LATER);
        assertThat(request.openView().state()).isEqualTo(TracingState.RELAYED);
        assertThat(request.openView().since()).isEqualTo(LATER);
        request.comeUp(TracingState.FAMILY_TOLD, LATER);
        assertThat(request.openView().state()).isEqualTo(TracingState.FAMILY_TOLD);
    }

    @Test
    void nothing_comes_up_to_a_request_that_has_ended() {
        open();
        request.take(TracingState.CLOSED, ClosureReason.WITHDRAWN, LATER);
        assertThatThrownBy(() -> request.comeUp(TracingState.RELAYED, LATER)).isInstanceOf(Refused.class);
        assertThat(request.openView().state()).isEqualTo(TracingState.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE, OPEN, tracing.hindrance.OPEN", "INTAKE, DORMANT, tracing.hindrance.DORMANT",
        "OPEN, OPEN, tracing.hindrance.already", "CLOSED, DORMANT, tracing.hindrance.ended",
        "OPEN, REFUSED, tracing.hindrance.REFUSED", "LOCATED, RELAYED, tracing.hindrance.RELAYED"
    })
    void a_step_that_cannot_be_taken_says_why(TracingState from, TracingState to, String why) {
        assertThat(from.hindrance(to)).contains(why);
    }

    @Test
    void closing_needs_a_reason_and_opening_again_forgets_it() {
        open();
        assertThatThrownBy(() -> request.take(TracingState.CLOSED, null, LATER)).isInstanceOf(InvalidInput.class);
        request.take(TracingState.CLOSED, ClosureReason.NO_ENQUIRER, LATER);
        request.take(TracingState.OPEN, null, LATER);
        assertThat(request.openView().reason()).isNull();
    }

    @Test
    void every_state_can_be_reached_from_intake() {
        Set<TracingState> reached = EnumSet.of(TracingState.INTAKE);
        Deque<TracingState> queue = new ArrayDeque<>(reached);
        while (!queue.isEmpty()) {
            queue.pop().next().stream().filter(reached::add).forEach(queue::push);
        }
        assertThat(reached).containsExactlyInAnyOrder(TracingState.values());
    }

    private void open() {
        request.take(TracingState.SAFETY_CHECK, null, NOW);
        request.take(TracingState.OPEN, null, NOW);
    }
}
