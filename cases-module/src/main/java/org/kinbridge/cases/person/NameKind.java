package org.kinbridge.cases.person;

/** What a name is to its bearer. */
public enum NameKind {
    /** The whole name as people say it. */
    FULL,
    GIVEN,
    /** The name of the father, by which many peoples tell namesakes apart. */
    FATHERS,
    FAMILY,
    NICKNAME,
    /** Another name that the person went or goes by. */
    ALIAS
}
