package org.kinbridge.cases.whereabouts;

import java.io.Serializable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;

/** One tracing request in its case: what a seal is about. */
public record SoughtInCase(CaseId caseId, TracingRequestId request) implements Serializable {}
