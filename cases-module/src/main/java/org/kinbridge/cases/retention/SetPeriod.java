package org.kinbridge.cases.retention;

/**
 * Sets a period.
 *
 * @param version that was on the screen; -1 if nothing was set yet
 * @param months 1 to 1200
 */
public record SetPeriod(String kind, int version, int months) {
    static final int LONGEST = 1200;
}
