package org.kinbridge.cases.tracing;

/**
 * A request that was closed because another of the same case seeks the same human being.
 *
 * @param request its open face
 * @param goesOn the request that goes on for both; it may have become a duplicate of a third one since
 */
public record DuplicateRequest(TracingRequestView request, TracingRequestId goesOn) {}
