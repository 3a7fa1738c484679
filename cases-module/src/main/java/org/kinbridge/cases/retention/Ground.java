package org.kinbridge.cases.retention;

/** On what ground a case is erased. A closed list: words of one's own could tell what was to be forgotten. */
public enum Ground {
    /** The period for which such cases are kept has ended. */
    PERIOD_ENDED,
    /** The enquirer asks for it. */
    ENQUIRER_ASKED,
    /** The sought person asks for it. */
    SOUGHT_PERSON_ASKED,
    /** The case was opened by mistake, or twice. */
    OPENED_BY_MISTAKE,
    /** Keeping it endangers somebody. */
    DANGEROUS_TO_KEEP,
    /** A law or an authority for data protection orders it. */
    LAW
}
