package org.kinbridge.newsletter.importing;

/** How far an import has come. */
public enum ImportStatus {
    /** The encoding of the text is in doubt: a person must choose. */
    ENCODING_OPEN,
    ANALYSING,
    IN_REVIEW,
    ACCEPTED,
    /** The analysis broke off; it can be started again. */
    FAILED,
    /** The file cannot be read at all: encrypted, damaged, of another format ... */
    UNREADABLE;

    /** Whether an editor may correct the draft. */
    public boolean isOpenForCorrections() {
        return this == IN_REVIEW;
    }

    /** Whether an editor has to do something about it. */
    public boolean waitsForEditor() {
        return mayChangeEncoding() || this == UNREADABLE;
    }

    /** Whether the text may still be read in another encoding. */
    public boolean mayChangeEncoding() {
        return this == ENCODING_OPEN || this == IN_REVIEW || this == FAILED;
    }
}
