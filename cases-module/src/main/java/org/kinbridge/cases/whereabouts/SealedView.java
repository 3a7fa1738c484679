package org.kinbridge.cases.whereabouts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.tracing.TracingState;

/**
 * What those see who have opened a seal.
 *
 * @param state how far it has come; {@code OPEN} while nothing is known
 * @param allowed what the sought person allows to be told; {@code NOT_ASKED} if nothing
 * @param notes in the order in which they were written
 * @param seen give it back with the next step: another's step in between is noticed by it
 * @param openUntil when the seal closes again for this reader
 * @param teller who was named to tell the family of a death; null if nobody
 * @param deaths the reports of a death that stand
 */
public record SealedView(
        TracingState state,
        SoughtDecision allowed,
        List<KeptNote> notes,
        int seen,
        Instant openUntil,
        @Nullable Teller teller,
        List<KeptNote> deaths) {

    public SealedView {
        notes = List.copyOf(notes);
        deaths = List.copyOf(deaths);
    }

    static SealedView of(SealedCourse course, Instant openUntil) {
        return new SealedView(
                course.state(),
                course.allowed(),
                course.notes(),
                course.notes().size(),
                openUntil,
                course.teller(),
                course.notes().stream()
                        .filter(kept -> course.deaths().containsKey(kept.id()))
                        .toList());
    }

    /** Whether the sought person can be asked, or an answer be taken down. */
    public boolean reachable() {
        return switch (state) {
            case LOCATED, ASKED, DECLINED, NO_ANSWER, ALLOWS -> true;
            default -> false;
        };
    }

    /** Whether two sources say that the person has died. */
    public boolean deathCertain() {
        return state == TracingState.DEATH_CORROBORATED;
    }

    /** Whether a death is reported, and not yet found true. */
    public boolean deathReported() {
        return state == TracingState.DEATH_REPORTED;
    }
}
