package org.kinbridge.cases.retention;

/**
 * How long one kind of data is kept.
 *
 * @param kind text {@code retention.kind.<kind>}
 * @param version of what was set; -1 as long as nothing was
 * @param months in force
 * @param defaultMonths that the program proposes
 */
public record PeriodView(String kind, int version, int months, int defaultMonths) {}
