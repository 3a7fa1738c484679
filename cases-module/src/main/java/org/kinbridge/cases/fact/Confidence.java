package org.kinbridge.cases.fact;

/** How much the caseworker relies on a fact. */
public enum Confidence {
    SURE,
    LIKELY,
    DOUBTFUL
}
