package org.kinbridge.newsletter.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of a letter, in the order in which they are set. */
public enum LetterPartKind {
    ADDRESSEE,
    SUBJECT,
    SALUTATION,
    BODY,
    CLOSING,
    SIGNATORY,
    COPY_TO;

    /** The part as a word of the plain editor and of class names: {@code copy-to}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LetterPartKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
