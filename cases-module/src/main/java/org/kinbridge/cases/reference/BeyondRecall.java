package org.kinbridge.cases.reference;

import java.time.LocalDate;

/**
 * Something that left the house: an erasure does not reach it, and says so.
 *
 * @param kind a word that stays: text {@code retention.gone.<kind>}
 * @param on when it left
 * @param where an organisation, or empty; never a person and nothing of the content
 */
public record BeyondRecall(String kind, LocalDate on, String where) {}
