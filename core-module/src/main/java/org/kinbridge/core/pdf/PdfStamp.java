package org.kinbridge.core.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Lays one page over every page of a PDF, above its text and pictures. Screen readers pass it over. */
public final class PdfStamp {

    private PdfStamp() {}

    /**
     * @param stamp a PDF whose first page is laid over; of the same size as the pages
     * @param opacity from 0, where nothing is to be seen, to 1, where it hides what lies below
     * @throws PdfFailed if one of them is no PDF
     */
    public static byte[] on(byte[] pdf, byte[] stamp, float opacity) {
        try (PDDocument document = Loader.loadPDF(pdf);
                PDDocument over = Loader.loadPDF(stamp)) {
            PDFormXObject form = new LayerUtility(document).importPageAsForm(over, 0);
            PDExtendedGraphicsState sheer = new PDExtendedGraphicsState();
            sheer.setNonStrokingAlphaConstant(opacity);
            sheer.setStrokingAlphaConstant(opacity);
            for (PDPage page : document.getPages()) {
                lay(form, sheer, document, page);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + stamp.length);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new PdfFailed("The PDF could not be stamped", e);
        }
    }

    private static void lay(PDFormXObject form, PDExtendedGraphicsState sheer, PDDocument document, PDPage page)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.setGraphicsStateParameters(sheer);
            content.drawForm(form);
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }
}
