package org.kinbridge.cases.clearance;

/** What an enquirer can consent to be printed. There is none for contact data. */
public enum PublishableField {
    LETTER_TEXT,
    ENQUIRER_NAME,
    SOUGHT_NAMES
}
