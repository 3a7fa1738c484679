package org.kinbridge.newsletter.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An issue as an OpenDocument text, laid out as LibreOffice writes one. */
final class WriterFile {
    private static final String SPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\"";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final boolean styled;

    private WriterFile(boolean styled) {
        this.styled = styled;
    }

    static byte[] of(LabelledIssue issue, boolean styled) throws Exception {
        WriterFile file = new WriterFile(styled);
        boolean first = true;
        boolean headed = false;
        for (LabelledIssue.Unit unit : issue.units()) {
            headed = !unit.begins() && headed;
            if (unit.isWritten()) {
                file.write(unit, first && unit.tag().equals("M"), !headed);
                first = false;
            }
            headed |= unit.tag().equals("H");
        }
        return file.packed();
    }

    private void write(LabelledIssue.Unit unit, boolean first, boolean headline) {
        if (unit.tag().equals("K")) {
            picture(unit.text());
            return;
        }
        String words = escaped(unit.text());
        if (styled && unit.tag().equals("H")) {
            int level = headline ? 1 : 2;
            body.append("<text:h text:style-name=\"Heading_20_%d\" text:outline-level=\"%d\">%s</text:h>"
                    .formatted(level, level, words));
        } else {
            String style = first ? (styled ? "Title" : "P4") : styleOf(unit.tag(), headline);
            body.append("<text:p text:style-name=\"%s\">%s</text:p>".formatted(style, words));
        }
    }

    private String styleOf(String tag, boolean headline) {
        if (styled) {
            return "Text_20_body";
        }
        return tag.equals("H") ? (headline ? "P1" : "P2") : tag.equals("Y") ? "P3" : "Standard";
    }

    /** LibreOffice puts a picture with its caption into a frame with a text box. */
    private void picture(String caption) {
        String name = "Pictures/" + (parts.size() + 1) + ".png";
        parts.put(name, Drawing.png(parts.size() + 1, 320, 200));
        String image =
                "<draw:frame draw:name=\"i%d\"><draw:image xlink:href=\"%s\"/><svg:title>a picture</svg:title></draw:frame>"
                        .formatted(parts.size(), name);
        if (styled) {
            body.append("<text:p text:style-name=\"Text_20_body\"><draw:frame draw:name=\"f%d\"><draw:text-box>"
                            .formatted(parts.size()))
                    .append("<text:p text:style-name=\"Illustration\">")
                    .append(image)
                    .append(escaped(caption))
                    .append("</text:p></draw:text-box></draw:frame></text:p>");
        } else {
            body.append("<text:p text:style-name=\"Standard\">").append(image).append("</text:p>");
            body.append("<text:p text:style-name=\"P5\">")
                    .append(escaped(caption))
                    .append("</text:p>");
        }
    }

    private byte[] packed() throws Exception {
        parts.put("content.xml", content().getBytes(StandardCharsets.UTF_8));
        parts.put("styles.xml", styles().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private String content() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + SPACES
                + "><office:automatic-styles>"
                + made("P1", "16pt", "bold", "normal")
                + made("P2", "12pt", "bold", "normal")
                + made("P3", "11pt", "normal", "italic")
                + made("P4", "28pt", "normal", "normal")
                + made("P5", "9pt", "normal", "italic")
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    private static String made(String name, String size, String weight, String slant) {
        return ("<style:style style:name=\"%s\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties"
                        + " fo:font-size=\"%s\" fo:font-weight=\"%s\" fo:font-style=\"%s\"/></style:style>")
                .formatted(name, size, weight, slant);
    }

    private static String styles() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-styles" + SPACES + "><office:styles>"
                + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"11pt\"/></style:default-style>"
                + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
                + "<style:style style:name=\"Text_20_body\" style:display-name=\"Text body\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
                + "<style:style style:name=\"Heading\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties fo:font-size=\"14pt\"/></style:style>"
                + "<style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"paragraph\" style:parent-style-name=\"Heading\"><style:text-properties fo:font-size=\"130%\" fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"Heading_20_2\" style:display-name=\"Heading 2\" style:family=\"paragraph\" style:parent-style-name=\"Heading\"><style:text-properties fo:font-size=\"115%\" fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"Title\" style:family=\"paragraph\" style:parent-style-name=\"Heading\"><style:text-properties fo:font-size=\"28pt\"/></style:style>"
                + "<style:style style:name=\"Caption\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
                + "<style:style style:name=\"Illustration\" style:family=\"paragraph\" style:parent-style-name=\"Caption\"><style:text-properties fo:font-size=\"9pt\"/></style:style>"
                + "</office:styles></office:document-styles>";
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\t", "<text:tab/>")
                .replace("  ", " <text:s/>");
    }
}
