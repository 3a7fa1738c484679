package org.kinbridge.cases.whereabouts;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.problem.Refused;

/**
 * How far a tracing request has come below the seal: found by following its notes. What is entered from outside is
 * always taken and never refused for what lies here, since a refusal would tell; those who have opened the seal take
 * steps, and steps are refused with a reason.
 */
final class SealedCourse {

    private static final Set<TracingState> REACHABLE = EnumSet.of(
            TracingState.LOCATED,
            TracingState.ASKED,
            TracingState.DECLINED,
            TracingState.NO_ANSWER,
            TracingState.ALLOWS);

    private final List<KeptNote> notes;
    private final Map<UUID, DeathReport> deaths = new LinkedHashMap<>();
    private TracingState state = TracingState.OPEN;
    private TracingState beforeDeath = TracingState.OPEN;
    private SoughtDecision allowed = SoughtDecision.NOT_ASKED;
    private @Nullable Teller teller;

    /** @param notes of one request, and of those that became one with it, in the order in which they were written */
    SealedCourse(List<KeptNote> notes) {
        this.notes = List.copyOf(notes);
        this.notes.forEach(this::follow);
    }

    private void follow(KeptNote kept) {
        Note note = kept.note();
        if (note instanceof WhereaboutsReport report) {
            learn(report);
        } else if (note instanceof Answer answer) {
            hear(answer);
        } else if (note instanceof Relay) {
            end(TracingState.RELAYED);
        } else if (note instanceof DeathReport death) {
            mourn(kept.id(), death);
        } else if (note instanceof Corroboration) {
            pass(TracingState.DEATH_CORROBORATED);
        } else if (note instanceof Dismissal) {
            state = beforeDeath;
            deaths.clear();
        } else if (note instanceof Teller named) {
            teller = named;
        } else if (note instanceof Telling) {
            end(TracingState.FAMILY_TOLD);
        } else if (note instanceof Joining) {
            askAgain();
        }
    }

    /** A "no" stands, whoever of the two said it. */
    private void askAgain() {
        allowed = SoughtDecision.NOT_ASKED;
        if (state == TracingState.ALLOWS) {
            state = TracingState.ASKED;
        }
    }

    private void learn(WhereaboutsReport report) {
        pass(TracingState.LEAD);
        if (report.certainty() == Certainty.LOCATED) {
            pass(TracingState.LOCATED);
        }
        hear(report.answer());
    }

    /** A "no" is heard through any channel; a "yes" only if it is the person's own, through a free one. */
    private void hear(Answer answer) {
        if (answer.decision() != SoughtDecision.NOT_ASKED) {
            pass(TracingState.ASKED);
        }
        if (answer.decision() == SoughtDecision.NO_ANSWER) {
            pass(TracingState.NO_ANSWER);
        } else if (answer.decision() == SoughtDecision.NOTHING) {
            pass(TracingState.DECLINED);
        } else if (answer.consents()) {
            pass(TracingState.ALLOWS);
            allowed = answer.decision();
        }
    }

    private void mourn(UUID id, DeathReport death) {
        TracingState before = state;
        if (from().mayBecome(TracingState.DEATH_REPORTED)) {
            beforeDeath = before;
            state = TracingState.DEATH_REPORTED;
        }
        deaths.put(id, death);
    }

    private void pass(TracingState target) {
        if (from().mayBecome(target)) {
            state = target;
        }
    }

    private void end(TracingState target) {
        state = target;
        allowed = SoughtDecision.NOT_ASKED;
        deaths.clear();
        teller = null;
    }

    /** What was relayed or told has ended a course; a later report begins another. */
    private TracingState from() {
        boolean ended = state == TracingState.RELAYED || state == TracingState.FAMILY_TOLD;
        return ended ? TracingState.OPEN : state;
    }

    /** @throws Refused if nobody can have been asked yet */
    void requireReachable() {
        if (!REACHABLE.contains(state)) {
            throw new Refused("tracing.hindrance.ASKED");
        }
    }

    /** @throws Refused unless the sought person's own consent covers it; no role overrides this (rule 1) */
    void requireConsentFor(SoughtDecision relayed) {
        from().hindrance(TracingState.RELAYED).ifPresent(SealedCourse::refuse);
        if (!allowed.covers(relayed)) {
            throw new Refused("whereabouts.error.notAllowed");
        }
    }

    /** @throws Refused unless both reports are here and have different sources (rule 8) */
    void requireTwoSources(Corroboration corroboration) {
        from().hindrance(TracingState.DEATH_CORROBORATED).ifPresent(SealedCourse::refuse);
        DeathReport first = deaths.get(corroboration.first());
        DeathReport second = deaths.get(corroboration.second());
        if (first == null || second == null || corroboration.first().equals(corroboration.second())) {
            throw new Refused("whereabouts.error.twoReports");
        }
        if (first.sameSource(second)) {
            throw new Refused("whereabouts.error.sameSource");
        }
    }

    /** @throws Refused unless a death is reported, and not yet found true */
    void requireUncertainDeath() {
        if (state != TracingState.DEATH_REPORTED) {
            throw new Refused("whereabouts.error.nothingToDismiss");
        }
    }

    /** @throws Refused unless two sources say so (rule 8) */
    void requireCertainDeath() {
        if (state != TracingState.DEATH_CORROBORATED) {
            throw new Refused("tracing.hindrance.FAMILY_TOLD");
        }
    }

    /** Who was named to tell the family. @throws Refused if nobody was (rule 8) */
    Teller requireTeller() {
        requireCertainDeath();
        if (teller == null) {
            throw new Refused("whereabouts.error.nobodyNamed");
        }
        return teller;
    }

    private static void refuse(String key) {
        throw new Refused(key);
    }

    /** {@code OPEN} while nothing is known. */
    TracingState state() {
        return state;
    }

    SoughtDecision allowed() {
        return state == TracingState.ALLOWS ? allowed : SoughtDecision.NOT_ASKED;
    }

    /** Reports of a death that have not been dismissed, by the id of their note. */
    Map<UUID, DeathReport> deaths() {
        return Map.copyOf(deaths);
    }

    @Nullable
    Teller teller() {
        return teller;
    }

    List<KeptNote> notes() {
        return notes;
    }
}
