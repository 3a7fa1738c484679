package org.kinbridge.newsletter.importing;

/** How far an import has come. */
public enum ImportStatus {
    /** The encoding of the text is in doubt: a person must choose. */
    ENCODING_OPEN,
    ANALYSING,
    IN_REVIEW,
    ACCEPTED,
    /** The analysis broke off; it can be started again. */
    FAILED;

    /** Whether an editor may correct the draft. */
    public boolean isOpenForCorrections() {
        return this == IN_REVIEW;
    }

    /** Whether the text may still be read in another encoding. */
    public boolean mayChangeEncoding() {
        return this == ENCODING_OPEN || this == IN_REVIEW || this == FAILED;
    }
}
