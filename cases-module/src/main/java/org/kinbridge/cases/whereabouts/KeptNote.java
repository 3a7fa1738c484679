package org.kinbridge.cases.whereabouts;

import java.time.Instant;
import java.util.UUID;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.security.AccountId;

/**
 * A note with what is known of its writing; all of it lies under the seal.
 *
 * @param by who wrote it
 */
public record KeptNote(UUID id, TracingRequestId request, Instant at, AccountId by, Note note) {}
