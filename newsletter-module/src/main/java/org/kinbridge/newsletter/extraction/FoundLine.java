package org.kinbridge.newsletter.extraction;

/** A paragraph, heading or other unit of a file as one line; blank where the file leaves room. */
public record FoundLine(String text, Look look) {

    boolean isBlank() {
        return text.isBlank();
    }
}
