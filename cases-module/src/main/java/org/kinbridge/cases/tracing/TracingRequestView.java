package org.kinbridge.cases.tracing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * A tracing request as staff without the right to the seal see it. It has no room for a sealed state: state, version,
 * date and the steps that are offered are those of the open face alone, so that a request which is open and one whose
 * sought person was located, asked or has declined are equal in everything (rule 2, "no oracle").
 *
 * @param state never a sealed one
 * @param since when the open face last changed
 * @param reason why it is closed or refused; null otherwise
 */
public record TracingRequestView(
        TracingRequestId id,
        int version,
        CaseId caseId,
        PersonId sought,
        TracingState state,
        Instant since,
        @Nullable ClosureReason reason) {

    public TracingRequestView {
        if (state.sealed()) {
            throw new IllegalArgumentException("a sealed state in an open view");
        }
    }

    /** What can be done next, and what cannot and why. */
    public List<TracingStep> steps() {
        return Stream.of(
                        TracingState.SAFETY_CHECK,
                        TracingState.OPEN,
                        TracingState.DORMANT,
                        TracingState.REFUSED,
                        TracingState.CLOSED)
                .filter(target -> target != state)
                .map(target -> new TracingStep(
                        target, state.mayBecome(target), state.hindrance(target).orElse("")))
                .toList();
    }

    public List<TracingStep> possible() {
        return steps().stream().filter(TracingStep::possible).toList();
    }

    public List<TracingStep> notNow() {
        return steps().stream().filter(step -> !step.possible()).toList();
    }
}
