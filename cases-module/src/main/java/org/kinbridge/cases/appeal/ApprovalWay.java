package org.kinbridge.cases.appeal;

/** How the family came to know the text that it approved. */
public enum ApprovalWay {
    READ_BACK_BY_TELEPHONE,
    READ_BACK_IN_PERSON,
    READ_BY_THEMSELVES,
    THROUGH_AN_INTERPRETER
}
