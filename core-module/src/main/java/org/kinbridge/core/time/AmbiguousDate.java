package org.kinbridge.core.time;

import java.util.List;

/** The words can be read in more than one way (03/04/1988); a person has to say which is meant. */
public final class AmbiguousDate extends UnreadableDate {
    private static final long serialVersionUID = 1L;

    private final transient List<FuzzyDate> candidates;

    AmbiguousDate(String words, List<FuzzyDate> candidates) {
        super("date.problem.ambiguous", words);
        this.candidates = List.copyOf(candidates);
    }

    /** The ways to read it, each in words that can be read in one way only. */
    public List<FuzzyDate> candidates() {
        return candidates == null ? List.of() : candidates;
    }
}
