package org.kinbridge.core.pdf;

import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What a PDF needs beside its XHTML.
 *
 * @param language the main language; decides the base direction of the text
 * @param createdAt written into the file as its date of creation, so that the same input gives the same bytes
 * @param pictures the bytes of each picture (JPEG or PNG) by the name that follows {@code picture:} in an
 *     {@code src} attribute or a CSS {@code url(...)}; nothing else is ever loaded
 */
public record PdfOptions(Locale language, Instant createdAt, Map<String, byte[]> pictures) {

    /** The scheme under which XHTML refers to the pictures given here. */
    public static final String PICTURE_SCHEME = "picture:";

    public PdfOptions {
        pictures = Map.copyOf(pictures);
    }

    /** Options of a document without pictures. */
    public static PdfOptions of(Locale language, Instant createdAt) {
        return new PdfOptions(language, createdAt, Map.of());
    }

    /** The same options with these pictures. */
    public PdfOptions with(Map<String, byte[]> shown) {
        return new PdfOptions(language, createdAt, shown);
    }

    boolean rightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }
}
