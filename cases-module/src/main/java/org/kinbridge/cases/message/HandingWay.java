package org.kinbridge.cases.message;

/** To whom a message is handed. */
public enum HandingWay {
    BODY,
    /** A person whom the association knows. */
    CONTACT
}
