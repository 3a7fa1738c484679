package org.kinbridge.cases.attachment;

/** The kinds of file that are taken in; told from the content, never from the name. */
public enum FileKind {
    PDF("pdf", "application/pdf", false),
    JPEG("jpg", "image/jpeg", true),
    PNG("png", "image/png", true),
    WEBP("webp", "image/webp", true),
    TIFF("tiff", "image/tiff", true),
    TEXT("txt", "text/plain", false),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false),
    ODT("odt", "application/vnd.oasis.opendocument.text", false);

    private final String extension;
    private final String contentType;
    private final boolean picture;

    FileKind(String extension, String contentType, boolean picture) {
        this.extension = extension;
        this.contentType = contentType;
        this.picture = picture;
    }

    /** The ending that a file of this kind gets when it goes out, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** Whether it is a picture, of which a copy without metadata can be made. */
    public boolean picture() {
        return picture;
    }
}
