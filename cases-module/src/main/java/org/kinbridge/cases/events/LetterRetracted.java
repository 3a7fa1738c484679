package org.kinbridge.cases.events;

import java.time.Instant;
import java.util.UUID;

/**
 * The clearance of a letter was withdrawn: whoever shows the letter takes it away at once.
 *
 * @param clearanceId the clearance that was named when the letter was cleared
 * @param at          when it was withdrawn
 */
public record LetterRetracted(UUID clearanceId, Instant at) {}
