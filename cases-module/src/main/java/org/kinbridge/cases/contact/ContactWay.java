package org.kinbridge.cases.contact;

/** By which way a family and the association spoke. */
public enum ContactWay {
    TELEPHONE,
    VIDEO_CALL,
    TEXT_MESSAGE,
    EMAIL,
    LETTER,
    VISIT,
    AT_THE_OFFICE
}
