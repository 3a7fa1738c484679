package org.kinbridge.cases.tracing;

/**
 * A step that the page offers, or says why it does not.
 *
 * @param target the state that the step leads to
 * @param possible whether it can be taken now
 * @param hindrance key of the text that says why not; empty if it is possible
 */
public record TracingStep(TracingState target, boolean possible, String hindrance) {}
