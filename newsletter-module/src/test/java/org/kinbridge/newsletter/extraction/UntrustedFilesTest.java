package org.kinbridge.newsletter.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

/** Nothing that comes from outside is trusted: each attack ends in a refusal with its reason, and in bounded memory. */
class UntrustedFilesTest {
    private static final int BOMB = 700_000_000;
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void a_pdf_with_a_password_is_refused() throws Exception {
        byte[] locked = pdf(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
        assertRefused(SourceFormat.PDF, locked, Unreadable.Why.ENCRYPTED);
    }

    @Test
    void an_encrypted_office_file_is_known_as_such() {
        byte[] container = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, container, 0, magic.length);
        assertThat(FormatGuess.isEncryptedOffice(container)).isFalse();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, container, 1024, name.length);
        assertThat(FormatGuess.isEncryptedOffice(container)).isTrue();
    }

    @Test
    void an_encrypted_opendocument_text_is_refused() throws Exception {
        byte[] sealed = zip(
                new Part("mimetype", SourceFormat.ODT.contentType()),
                new Part("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>"),
                new Part("content.xml", "not xml at all"));
        assertRefused(SourceFormat.ODT, sealed, Unreadable.Why.ENCRYPTED);
    }

    @Test
    void a_bomb_in_an_archive_is_not_unpacked() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            fill(zip);
        }
        assertThat(out.size()).isLessThan(2_000_000);
        assertRefused(SourceFormat.DOCX, out.toByteArray(), Unreadable.Why.TOO_MUCH);
    }

    @Test
    void a_bomb_in_a_pdf_is_not_unpacked() throws Exception {
        byte[] once = deflated(UntrustedFilesTest::fill);
        assertRefused(SourceFormat.PDF, pdfWithStream(once, COSName.FLATE_DECODE), Unreadable.Why.TOO_MUCH);
        byte[] twice = deflated(out -> out.write(once));
        assertThat(twice.length).isLessThan(20_000);
        assertRefused(SourceFormat.PDF, pdfWithStream(twice, COSName.FLATE_DECODE), Unreadable.Why.TOO_MUCH);
    }

    @Test
    void a_document_type_that_names_other_files_is_refused() throws Exception {
        String attack = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        byte[] docx = zip(new Part(
                "word/document.xml",
                attack + "<w:document xmlns:w=\"" + WORD
                        + "\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"));
        assertRefused(SourceFormat.DOCX, docx, Unreadable.Why.DAMAGED);
        byte[] odt = zip(
                new Part("mimetype", SourceFormat.ODT.contentType()),
                new Part("content.xml", attack + "<text><p>&x;</p></text>"));
        assertRefused(SourceFormat.ODT, odt, Unreadable.Why.DAMAGED);
    }

    @Test
    void elements_without_end_inside_each_other_are_refused() throws Exception {
        String deep = "<a>".repeat(100_000);
        assertRefused(SourceFormat.DOCX, zip(new Part("word/document.xml", deep)), Unreadable.Why.TOO_MUCH);
        byte[] html = ("<html><body>" + "<div>".repeat(5_000) + "x").getBytes(StandardCharsets.UTF_8);
        assertRefused(SourceFormat.HTML, html, Unreadable.Why.TOO_MUCH);
    }

    @Test
    void a_picture_that_claims_to_fill_the_memory_is_left_out_and_named() {
        String data = Base64.getEncoder().encodeToString(pngOf(50_000, 50_000));
        Extraction found = html("<p>Words</p><img src=\"data:image/png;base64," + data + "\">");
        assertThat(found.pictures()).isEmpty();
        assertThat(found.losses()).containsExactly(new Loss(Loss.Kind.PICTURE_TOO_LARGE, 0, 1));
    }

    @Test
    void what_lies_outside_of_a_page_is_not_fetched() {
        Extraction found = html("<p>Words</p><img src=\"http://192.0.2.1/a.png\"><img src=\"file:///etc/hostname\">"
                + "<iframe src=\"file:///etc/passwd\"></iframe>");
        assertThat(found.losses()).containsExactly(new Loss(Loss.Kind.PICTURE_ELSEWHERE, 0, 2));
        assertThat(found.lines()).extracting(FoundLine::text).containsExactly("Words");
    }

    @Test
    void scripts_and_hidden_words_are_no_part_of_a_page() {
        Extraction found =
                html("<p>Seen</p><script>alert('x')</script><p style=\"display: none\">Hidden</p><style>p{}</style>");
        assertThat(found.lines()).extracting(FoundLine::text).containsExactly("Seen");
    }

    @Test
    void macros_of_a_word_file_are_left_in_it() throws Exception {
        byte[] file = zip(
                new Part("word/vbaProject.bin", "Sub AutoOpen() Shell \"calc\" End Sub"),
                new Part(
                        "word/document.xml",
                        "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:p><w:r><w:instrText>DDEAUTO c:\\cmd.exe"
                                + "</w:instrText></w:r><w:r><w:t>Words of an issue</w:t></w:r></w:p></w:body></w:document>"));
        assertThat(FormatGuess.of(file)).contains(SourceFormat.DOCX);
        Extraction found = DocumentReader.read(SourceFormat.DOCX, file, (done, all) -> {});
        assertThat(found.lines()).extracting(FoundLine::text).containsExactly("Words of an issue");
        assertThat(found.pictures()).isEmpty();
    }

    @Test
    void a_script_of_a_pdf_is_left_in_it() throws Exception {
        byte[] file = pdf(document -> {
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                page.newLineAtOffset(50, 700);
                page.showText("Words of an issue");
                page.endText();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
        });
        Extraction found = DocumentReader.read(SourceFormat.PDF, file, (done, all) -> {});
        assertThat(found.lines()).extracting(FoundLine::text).containsExactly("Words of an issue");
    }

    @Test
    void the_format_is_told_by_the_content() throws Exception {
        assertThat(FormatGuess.of(pdf(document -> {}))).contains(SourceFormat.PDF);
        assertThat(FormatGuess.of(zip(new Part("word/document.xml", "<a/>")))).contains(SourceFormat.DOCX);
        assertThat(FormatGuess.of(zip(new Part("mimetype", SourceFormat.ODT.contentType()))))
                .contains(SourceFormat.ODT);
        assertThat(FormatGuess.of(zip(new Part("xl/workbook.xml", "<a/>")))).isEmpty();
        assertThat(FormatGuess.of("\uFEFF<!DOCTYPE HTML><p>x".getBytes(StandardCharsets.UTF_8)))
                .contains(SourceFormat.HTML);
        assertThat(FormatGuess.of("The <html> element\nis a word here".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FormatGuess.of("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void what_is_broken_or_empty_is_said_to_be() throws Exception {
        byte[] whole = pdf(document -> {});
        assertRefused(SourceFormat.PDF, whole, Unreadable.Why.NO_TEXT);
        assertRefused(
                SourceFormat.PDF, "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), Unreadable.Why.DAMAGED);
        byte[] docx = zip(new Part("word/document.xml", "<broken"));
        assertRefused(SourceFormat.DOCX, docx, Unreadable.Why.DAMAGED);
        assertRefused(SourceFormat.DOCX, Arrays.copyOf(docx, docx.length - 30), Unreadable.Why.DAMAGED);
        assertRefused(
                SourceFormat.HTML,
                "<html><body></body></html>".getBytes(StandardCharsets.UTF_8),
                Unreadable.Why.NO_TEXT);
    }

    @Test
    void any_cut_of_a_file_ends_in_a_reason() throws Exception {
        byte[] whole = pdfWithText("The first words of an issue that is cut off somewhere in the middle of it.");
        for (int length = 20; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                DocumentReader.read(SourceFormat.PDF, cut, (done, all) -> {});
            } catch (Unreadable reason) {
                assertThat(reason.why()).isNotNull();
            }
        }
    }

    private static Extraction html(String body) {
        byte[] page = ("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return DocumentReader.read(SourceFormat.HTML, page, (done, all) -> {});
    }

    private static void assertRefused(SourceFormat format, byte[] file, Unreadable.Why why) {
        assertThatThrownBy(() -> DocumentReader.read(format, file, (done, all) -> {}))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdfWithText(String words) throws IOException {
        return pdf(document -> {
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                page.newLineAtOffset(50, 700);
                page.showText(words);
                page.endText();
            }
        });
    }

    private static byte[] pdfWithStream(byte[] packed, COSName filter) throws IOException {
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(packed);
            }
            stream.setItem(COSName.FILTER, filter);
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    private static byte[] deflated(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            content.to(deflater);
        }
        return out.toByteArray();
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int written = 0; written < BOMB; written += blanks.length) {
            out.write(blanks);
        }
    }

    private record Part(String name, String content) {}

    private static byte[] zip(Part... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The head of a PNG that says it has so many pixels, and nothing more. */
    private static byte[] pngOf(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(33);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(head.array(), 12, 17);
        head.putInt((int) crc.getValue());
        return head.array();
    }
}
