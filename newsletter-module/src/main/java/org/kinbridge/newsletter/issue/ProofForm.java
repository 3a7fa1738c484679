package org.kinbridge.newsletter.issue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a proof can be read. */
public enum ProofForm {
    PDF("application/pdf"),
    WEB("text/html;charset=UTF-8"),
    TEXT("text/plain;charset=UTF-8");

    private final String contentType;

    ProofForm(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Its word in an address: {@code pdf}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of this word, if there is one. */
    public static Optional<ProofForm> ofWord(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
