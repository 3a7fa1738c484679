package org.kinbridge.newsletter.importing;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;

/** An issue as a PDF made from a web page: with its tags, or with them taken out. */
final class PrintedPdf {

    private PrintedPdf() {}

    static byte[] tagged(LabelledIssue issue) {
        return printed(issue, "");
    }

    static byte[] untagged(LabelledIssue issue) throws Exception {
        String columns =
                "@page { @top-center { content: 'The running head of this house'; font-size: 8pt; font-family: 'Source Serif 4' }"
                        + " @bottom-center { content: counter(page); font-size: 8pt; font-family: 'Source Serif 4' } } .flow { column-count: 2; column-gap: 18pt; padding-top: 0.1pt }";
        try (PDDocument document = Loader.loadPDF(printed(issue, columns))) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("MarkInfo"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] printed(LabelledIssue issue, String css) {
        boolean persian = LanguageGuess.of(issue.source()) == org.kinbridge.core.text.Language.FA;
        Map<String, byte[]> pictures = new HashMap<>();
        StringBuilder body = new StringBuilder();
        boolean first = true;
        boolean headed = false;
        for (LabelledIssue.Unit unit : issue.units()) {
            headed = !unit.begins() && headed;
            String words =
                    unit.text().replace("&", "&amp;").replace("<", "&lt;").replace("  ", " \u00A0");
            if (unit.tag().equals("K")) {
                String name = "p" + (pictures.size() + 1) + ".png";
                pictures.put(name, Drawing.png(pictures.size() + 1, 320, 200));
                body.append("<div><img alt=\"a picture\" style=\"width: 150pt; height: 94pt\" src=\"picture:" + name
                        + "\"/></div>");
                body.append("<p class=\"caption\">" + words + "</p>");
            } else if (unit.isWritten()) {
                String element =
                        first && unit.tag().equals("M") ? "h1" : unit.tag().equals("H") ? (headed ? "h3" : "h2") : "p";
                body.append("<" + element + ">" + words + "</" + element + ">\n");
                first = false;
            }
            headed |= unit.tag().equals("H");
        }
        String xhtml = "<html lang=\"%s\" dir=\"%s\"><head><title>Issue</title><style>"
                        .formatted(persian ? "fa" : "en", persian ? "rtl" : "ltr")
                + "@page { size: A4; margin: 50pt } body { font-family: 'Source Serif 4', 'Vazirmatn'; font-size: 10pt; line-height: 1.3 }"
                + " h1 { font-size: 26pt } h2 { font-size: 15pt; margin: 12pt 0 3pt 0 } h3 { font-size: 11pt; margin: 6pt 0 2pt 0 }"
                + " p { margin: 0 0 5pt 0 } .caption { font-size: 8pt; font-style: italic }"
                + css
                + "</style></head><body><div class=\"flow\">" + body + "</div></body></html>";
        Locale locale = Locale.forLanguageTag(persian ? "fa" : "en");
        return new PdfWriter().write(xhtml, PdfOptions.of(locale, Instant.EPOCH).with(pictures));
    }
}
