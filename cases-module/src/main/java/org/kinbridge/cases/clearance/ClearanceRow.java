package org.kinbridge.cases.clearance;

import java.time.Instant;

/** A line of a list of clearances. */
public record ClearanceRow(ClearanceId id, ClearanceStatus status, String askedBy, Instant askedAt) {}
