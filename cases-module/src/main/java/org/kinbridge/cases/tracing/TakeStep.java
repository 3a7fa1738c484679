package org.kinbridge.cases.tracing;

import org.jspecify.annotations.Nullable;

/**
 * Moves a request on.
 *
 * @param version the version that was on the screen
 * @param reason needed to close or refuse, else null
 */
public record TakeStep(
        TracingRequestId id,
        int version,
        TracingState target,
        @Nullable ClosureReason reason) {}
