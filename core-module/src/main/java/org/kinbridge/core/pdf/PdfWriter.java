package org.kinbridge.core.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes tagged PDF from XHTML.
 *
 * <p>Arabic-script letters are joined, text is found again by searching, columns end level and run from right to
 * left in a right-to-left box, and the same input gives the same bytes. Pictures come from {@link PdfOptions#pictures()} alone: the
 * writer opens no file and no connection, whatever the XHTML asks for.
 *
 * <p>Two habits of the layout that a template has to know: a box with {@code column-count} needs a little
 * {@code padding-top} ({@code 0.1pt}), or its first paragraph gets no width; and content after a
 * {@code ::after} of a right-to-left line is misplaced, so contents lists are tables.
 */
@ApplicationScoped
public class PdfWriter {

    private static final String PRODUCER = "Kinbridge";

    static {
        XRLog.setLoggerImpl(new RendererLog());
    }

    /**
     * @param xhtml a well-formed document without a DOCTYPE; its {@code lang} and {@code dir} attributes, {@code title}
     *     and {@code <meta name="subject">} go into the file for screen readers
     * @return the bytes of the PDF
     * @throws PdfFailed if the document is not well-formed or cannot be laid out
     */
    public byte[] write(String xhtml, PdfOptions options) {
        Document document = PrintableXhtml.parse(xhtml);
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(document, pdf, options)) {
            renderer.layout();
            ColumnSetting.arrange(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
            return bytes(pdf, options);
        } catch (IOException e) {
            throw new PdfFailed("The PDF could not be written", e);
        }
    }

    private static PdfBoxRenderer renderer(Document document, PDDocument pdf, PdfOptions options) {
        GivenPictures pictures = new GivenPictures(options.pictures());
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePDDocument(pdf)
                .withProducer(PRODUCER)
                .usePdfUaAccessibility(true)
                .useUriResolver(pictures)
                .useProtocolsStreamImplementation(pictures, GivenPictures.PROTOCOL)
                .useExternalResourceAccessControl(pictures, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(pictures, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useUnicodeBidiSplitter(IcuBidiSplitter::new)
                .useUnicodeBidiReorderer(new ArabicReorderer())
                .defaultTextDirection(options.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        BundledFonts.addTo(builder, pdf);
        return builder.buildPdfRenderer();
    }

    private static byte[] bytes(PDDocument pdf, PdfOptions options) throws IOException {
        Calendar created = GregorianCalendar.from(
                options.createdAt().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        pdf.getDocumentInformation().setCreationDate(created);
        pdf.setDocumentId(options.createdAt().toEpochMilli());
        // The fonts are cut down to the glyphs in use, and their maps written, only while saving: so save twice.
        pdf.save(OutputStream.nullOutputStream());
        SearchableText.rewriteMaps(pdf);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        pdf.save(out);
        return out.toByteArray();
    }
}
