package org.kinbridge.newsletter.extraction;

/** Reads a file of a format that {@link FormatGuess} knows. */
public final class DocumentReader {

    private DocumentReader() {}

    /** Is told how far the reading has come. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code all} pages; formats without pages report nothing. */
        void reached(int done, int all);
    }

    /**
     * Reads a file; plain texts are not read here, since their encoding may be a person's choice.
     *
     * @throws Unreadable when it is encrypted, damaged, without words, or larger than any issue
     */
    public static Extraction read(SourceFormat format, byte[] bytes, Progress progress) {
        try {
            return switch (format) {
                case DOCX -> DocxReader.read(bytes);
                case ODT -> OdtReader.read(bytes);
                case HTML -> HtmlReader.read(bytes);
                case PDF -> PdfReader.read(bytes, progress);
                case TEXT -> throw new IllegalArgumentException("A plain text is read as text");
            };
        } catch (OutOfMemoryError | StackOverflowError beyondReason) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH, beyondReason);
        }
    }
}
