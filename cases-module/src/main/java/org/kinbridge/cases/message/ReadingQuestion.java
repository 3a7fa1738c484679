package org.kinbridge.cases.message;

/** What whoever reads a message through has to be able to say of it; a message passes when all are said. */
public enum ReadingQuestion {
    FAMILY_NEWS_ONLY,
    NO_POLITICS_OR_WAR,
    NO_PLACES_OR_PLANS,
    NOBODY_ELSE_IN_DANGER,
    HARMLESS_IF_OTHERS_READ_IT
}
