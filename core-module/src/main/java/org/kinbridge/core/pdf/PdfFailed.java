package org.kinbridge.core.pdf;

/** The XHTML could not be turned into a PDF; a mistake in a template, never in what a user typed. */
public final class PdfFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PdfFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
