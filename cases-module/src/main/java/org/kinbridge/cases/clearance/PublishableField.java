package org.kinbridge.cases.clearance;

/** What an enquirer, or a witness, can consent to be printed. There is none for contact data. */
public enum PublishableField {
    LETTER_TEXT,
    /** The name of who signs: the enquirer of a letter, the witness of a testimony. */
    ENQUIRER_NAME,
    SOUGHT_NAMES
}
