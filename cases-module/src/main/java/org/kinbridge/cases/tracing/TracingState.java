package org.kinbridge.cases.tracing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.kinbridge.core.problem.Refused;

/**
 * Where a tracing request stands. The states from a first lead to the sought person's answer are sealed: without the
 * right to the seal they look {@link #OPEN} (rule 2, "no oracle"). So does a death until the family has been told
 * (rule 8).
 */
public enum TracingState {
    /** Taken down; nobody has looked yet whether searching is safe. */
    INTAKE(false),
    /** Being looked at: could the search endanger anybody? */
    SAFETY_CHECK(false),
    /** Being searched. */
    OPEN(false),
    /** Resting: nothing can be done at present. */
    DORMANT(false),
    /** Something points to a place. */
    LEAD(true),
    /** The association knows where. */
    LOCATED(true),
    /** The sought person was asked what may be told. */
    ASKED(true),
    /** The sought person wants nothing told. */
    DECLINED(true),
    /** The sought person has not answered. */
    NO_ANSWER(true),
    /** The sought person allows a word, a message, a contact or a meeting. */
    ALLOWS(true),
    /** What was allowed has reached the family. */
    RELAYED(false),
    /** One source says that the sought person has died. */
    DEATH_REPORTED(true),
    /** A second source says so too. */
    DEATH_CORROBORATED(true),
    /** A named person has told the family. */
    FAMILY_TOLD(false),
    /** Ended, with a reason; can be opened again. */
    CLOSED(false),
    /** Not taken up, with a reason. */
    REFUSED(false);

    private final boolean sealed;

    TracingState(boolean sealed) {
        this.sealed = sealed;
    }

    /** Whether only those with the right to the seal may know it. */
    public boolean sealed() {
        return sealed;
    }

    /** What everybody else sees in its place. */
    public TracingState shownWithoutSeal() {
        return sealed ? OPEN : this;
    }

    /** The states that may follow this one. */
    public Set<TracingState> next() {
        return switch (this) {
            case INTAKE -> EnumSet.of(SAFETY_CHECK, REFUSED, CLOSED);
            case SAFETY_CHECK -> EnumSet.of(OPEN, REFUSED, CLOSED);
            case OPEN -> EnumSet.of(DORMANT, LEAD, DEATH_REPORTED, CLOSED);
            case DORMANT -> EnumSet.of(OPEN, LEAD, DEATH_REPORTED, CLOSED);
            case LEAD -> EnumSet.of(OPEN, LOCATED, DEATH_REPORTED);
            case LOCATED -> EnumSet.of(ASKED, DEATH_REPORTED);
            case ASKED -> EnumSet.of(DECLINED, NO_ANSWER, ALLOWS, DEATH_REPORTED);
            case DECLINED, NO_ANSWER -> EnumSet.of(ASKED, DEATH_REPORTED);
            case ALLOWS -> EnumSet.of(RELAYED, DECLINED, DEATH_REPORTED);
            case RELAYED -> EnumSet.of(OPEN, DEATH_REPORTED, CLOSED);
            case DEATH_REPORTED -> EnumSet.of(DEATH_CORROBORATED, OPEN);
            case DEATH_CORROBORATED -> EnumSet.of(FAMILY_TOLD);
            case FAMILY_TOLD -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
            case REFUSED -> EnumSet.of(INTAKE);
        };
    }

    public boolean mayBecome(TracingState target) {
        return next().contains(target);
    }

    /** Key of the text that says why this state cannot become the other; empty if it can. */
    public Optional<String> hindrance(TracingState target) {
        if (mayBecome(target)) {
            return Optional.empty();
        }
        if (this == target) {
            return Optional.of("tracing.hindrance.already");
        }
        boolean ended = this == CLOSED || this == REFUSED;
        return Optional.of("tracing.hindrance." + (ended ? "ended" : target.name()));
    }

    /** @throws Refused with the reason in words, if this state cannot become the other */
    void requireMayBecome(TracingState target) {
        hindrance(target).ifPresent(key -> {
            throw new Refused(key);
        });
    }

    /** Whether the step needs a reason from {@link ClosureReason}. */
    public boolean needsReason() {
        return this == CLOSED || this == REFUSED;
    }
}
