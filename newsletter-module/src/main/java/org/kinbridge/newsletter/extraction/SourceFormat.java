package org.kinbridge.newsletter.extraction;

/** The formats that are read. */
public enum SourceFormat {
    TEXT("text/plain"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    HTML("text/html"),
    PDF("application/pdf");

    private final String contentType;

    SourceFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }
}
