package org.kinbridge.cases.attachment;

/** What a document is to the case, whatever file it came in. */
public enum AttachmentKind {
    PHOTOGRAPH,
    LETTER,
    CERTIFICATE,
    IDENTITY_PAPER,
    OFFICIAL_REPLY,
    COURT_PAPER,
    MEDICAL_PAPER,
    CONSENT_FORM,
    NEWSPAPER,
    OTHER
}
