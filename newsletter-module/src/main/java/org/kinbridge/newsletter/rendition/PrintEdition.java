package org.kinbridge.newsletter.rendition;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;

/** An edition in print: A4 with cover, contents with page numbers, two columns, running header. */
final class PrintEdition {

    private PrintEdition() {}

    /** The XHTML from which the PDF is made; pictures are named {@code picture:<hash>}. */
    static String xhtml(Edition edition) {
        return Model.of(edition).put("medium", "print").render("print.ftlh");
    }

    /** @param files the widest file of each picture, by hash */
    static byte[] pdf(Edition edition, PdfWriter writer, Map<String, byte[]> files) {
        PdfOptions options = PdfOptions.of(
                edition.language().locale(),
                edition.publishedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        return writer.write(xhtml(edition), options.with(new HashMap<>(files)));
    }
}
