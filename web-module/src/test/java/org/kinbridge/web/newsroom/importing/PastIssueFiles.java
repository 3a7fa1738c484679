package org.kinbridge.web.newsroom.importing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Invented past issues as the files in which associations keep them. */
final class PastIssueFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private PastIssueFiles() {}

    /** A Word document with headings, a picture with its caption, and an entry of the contents list without a text. */
    static byte[] word(int number) throws IOException {
        StringBuilder body = new StringBuilder();
        paragraph(body, "Title", "The Ferry Bell");
        paragraph(body, "", "Issue " + number + ", June 2009");
        paragraph(body, "Heading1", "In this issue");
        paragraph(body, "", "1. The ferry that turned round");
        paragraph(body, "", "2. A drawer full of buttons");
        paragraph(body, "", "3. The lighthouse keeper's list");
        paragraph(body, "Heading1", "The ferry that turned round");
        paragraph(
                body,
                "",
                "At half past four the ferry turned round in the middle of the sound, and nobody has told"
                        + " the families why. The log of the harbour names the minute. It does not name the order.");
        body.append("<w:p><w:r><w:drawing><a:graphic><a:blip r:embed=\"rId7\"/></a:graphic></w:drawing></w:r></w:p>");
        paragraph(body, "Caption", "Photo: the sound in the evening");
        paragraph(body, "", "By Harriet Solvang");
        paragraph(body, "Heading1", "A drawer full of buttons");
        paragraph(
                body,
                "",
                "The tailor of the camp kept one button of each coat. His daughter has brought us the drawer,"
                        + " and on the back of each button a number is scratched.");
        paragraph(body, "", "By Ivar Quist");
        return zip(
                "word/document.xml",
                ("<w:document xmlns:w=\"" + WORD + "\" xmlns:a=\"" + DRAWING + "\" xmlns:r=\"" + RELATIONS
                                + "\"><w:body>" + body + "</w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId7\" Type=\"" + RELATIONS
                                + "/image\" Target=\"media/sound.png\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8),
                "word/media/sound.png",
                picture(),
                "word/styles.xml",
                ("<w:styles xmlns:w=\"" + WORD + "\">" + style("Title", "Title") + style("Heading1", "heading 1")
                                + style("Caption", "caption") + "</w:styles>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static void paragraph(StringBuilder body, String style, String words) {
        String look = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        body.append("<w:p>").append(look).append("<w:r><w:t>").append(words).append("</w:t></w:r></w:p>");
    }

    /** A web page with a script in it. */
    static byte[] web(int number) {
        return ("<!DOCTYPE html><html lang=\"en\"><head><title>The Ferry Bell</title><script>alert('gone')</script></head>"
                        + "<body><h1>The Ferry Bell</h1><p>Issue " + number + ", May 2011</p><h2>Snow on the quay</h2>"
                        + "<p onclick=\"alert('gone')\">It snowed on the day of the hearing, and the judge let the families wait"
                        + " outside until the snow had stopped.</p><p>By Harriet Solvang</p><h2>The last bus</h2>"
                        + "<p>The last bus from the camp leaves at seven. Whoever misses it sleeps in the chapel, where the"
                        + " sexton has put eleven beds.</p><p>By Ivar Quist</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF without tags, told apart by the size of its letters; its second page is a picture of a page. */
    static byte[] pdf(int number) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage first = new PDPage();
            document.addPage(first);
            try (PDPageContentStream page = new PDPageContentStream(document, first)) {
                write(page, FontName.HELVETICA_BOLD, 26, 720, "The Ferry Bell");
                write(page, FontName.HELVETICA, 10, 700, "Issue " + number + ", March 2013");
                write(page, FontName.HELVETICA_BOLD, 16, 660, "Eleven beds in a chapel");
                write(
                        page,
                        FontName.HELVETICA,
                        10,
                        640,
                        "The sexton has put eleven beds into the chapel, one beside the other, and");
                write(
                        page,
                        FontName.HELVETICA,
                        10,
                        628,
                        "a lamp between each two. He does not ask who sleeps in them.");
                write(page, FontName.HELVETICA, 10, 612, "By Harriet Solvang");
                write(page, FontName.HELVETICA_BOLD, 16, 570, "What the snow covered");
                write(
                        page,
                        FontName.HELVETICA,
                        10,
                        550,
                        "When the snow melted behind the quarry there was a path that nobody had made");
                write(
                        page,
                        FontName.HELVETICA,
                        10,
                        538,
                        "in winter. We have walked it with a surveyor and with two witnesses.");
                write(page, FontName.HELVETICA, 10, 522, "By Ivar Quist");
            }
            PDPage second = new PDPage();
            document.addPage(second);
            try (PDPageContentStream page = new PDPageContentStream(document, second)) {
                page.drawImage(LosslessFactory.createFromImage(document, drawing()), 0, 0, 612, 792);
            }
            return saved(document);
        }
    }

    private static void write(PDPageContentStream page, FontName font, int size, int height, String words)
            throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(font), size);
        page.newLineAtOffset(60, height);
        page.showText(words);
        page.endText();
    }

    /** A PDF that opens with a password only. */
    static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** A spreadsheet, which is none of the formats of issues. */
    static byte[] spreadsheet() throws IOException {
        return zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(drawing(), "png", out);
        return out.toByteArray();
    }

    private static BufferedImage drawing() {
        BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x9CB4C8));
        graphics.fillRect(0, 0, 480, 200);
        graphics.setColor(new Color(0x2F5D6B));
        graphics.fillRect(0, 200, 480, 120);
        graphics.dispose();
        return image;
    }

    /** @param namesAndContents names and bytes by turns */
    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
