package org.kinbridge.cases.clearance;

import java.time.Instant;
import org.kinbridge.cases.appeal.AppealId;

/** A line of a list of clearances. */
public record ClearanceRow(ClearanceId id, AppealId appeal, ClearanceStatus status, String askedBy, Instant askedAt) {}
