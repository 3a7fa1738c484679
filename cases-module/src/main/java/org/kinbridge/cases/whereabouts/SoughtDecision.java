package org.kinbridge.cases.whereabouts;

import java.util.Arrays;
import java.util.List;

/** What the sought person has decided about being known of (rule 1: a found adult decides). */
public enum SoughtDecision {
    /** Nobody has asked yet. */
    NOT_ASKED,
    /** Asked; the answer may still come. */
    WAITING,
    /** Asked; no answer has come. */
    NO_ANSWER,
    /** Nothing may be told, not even "alive". */
    NOTHING,
    ALIVE_ONLY,
    MESSAGE,
    CONTACT,
    MEETING;

    /** Whether the sought person has said something, be it no. */
    public boolean answered() {
        return this == NOTHING || allowsSomething();
    }

    /** Whether something may reach the family. */
    public boolean allowsSomething() {
        return ordinal() >= ALIVE_ONLY.ordinal();
    }

    /** What may be relayed under this decision: exactly this, and that the person is alive, which it says anyway. */
    public List<SoughtDecision> relayable() {
        return Arrays.stream(values()).filter(this::covers).toList();
    }

    boolean covers(SoughtDecision relayed) {
        return allowsSomething() && (relayed == this || relayed == ALIVE_ONLY);
    }
}
