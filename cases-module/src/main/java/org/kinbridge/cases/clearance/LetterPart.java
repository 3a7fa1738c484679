package org.kinbridge.cases.clearance;

/** A part of a letter. */
public enum LetterPart {
    ADDRESSEE,
    SUBJECT,
    SALUTATION,
    BODY,
    CLOSING,
    SIGNATORY,
    COPY_TO
}
