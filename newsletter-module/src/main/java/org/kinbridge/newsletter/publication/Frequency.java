package org.kinbridge.newsletter.publication;

/** How often the newsletter appears, as its masthead says it. */
public enum Frequency {
    NOT_SAID,
    WEEKLY,
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY,
    TWICE_A_YEAR,
    YEARLY,
    IRREGULARLY
}
