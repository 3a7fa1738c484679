package org.kinbridge.newsletter.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;
import org.kinbridge.newsletter.post.OutgoingMessage.Envelope;
import org.kinbridge.newsletter.post.OutgoingMessage.ListHeaders;

class MimeComposerTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final UUID ID = UUID.fromString("6f1d4a9e-0f43-4ad5-9a51-1c2d3e4f5a6b");
    private static final String PERSIAN_SUBJECT =
            "فانوس، شماره‌ی ۳۲: نامه‌هایی که هرگز نرسیدند و خانواده‌هایی که سال‌ها است چشم به راه مانده‌اند";
    private static final URI UNSUBSCRIBE = URI.create("https://news.example.org/unsubscribe/" + "abcdefghij".repeat(8));

    private final MimeComposer composer = new MimeComposer(SESSION, Letterhead.of("Fanous فانوس <news@example.org>"));

    @Test
    void carriesBothFormsOfThePersianTextUnharmed() throws Exception {
        MimeMessage read = readBack(newsletter(PERSIAN_SUBJECT));
        MimeMultipart parts = (MimeMultipart) read.getContent();
        assertThat(read.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("متن ساده\r\nخط دوم");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p dir=\"rtl\">متن</p>");
    }

    @Test
    void encodesAndFoldsPersianSubjects() throws Exception {
        byte[] bytes = bytes(newsletter(PERSIAN_SUBJECT));
        assertThat(readBack(newsletter(PERSIAN_SUBJECT)).getSubject()).isEqualTo(PERSIAN_SUBJECT);
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        String[] headers = Arrays.copyOf(lines, Arrays.asList(lines).indexOf(""));
        assertThat(headers).allSatisfy(line -> {
            assertThat(line).matches("[\\t -~]+");
            assertThat(line.length())
                    .isLessThanOrEqualTo(line.startsWith("List-Unsubscribe:") || line.startsWith(" <https") ? 998 : 78);
        });
        assertThat(Arrays.stream(headers).filter(line -> line.contains("=?UTF-8?")))
                .hasSizeGreaterThan(2);
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    @Test
    void offersOneClickUnsubscribing() throws Exception {
        MimeMessage read = readBack(newsletter("Issue 32"));
        assertThat(read.getHeader("List-Unsubscribe", null).strip()).isEqualTo("<" + UNSUBSCRIBE + ">");
        assertThat(read.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(read.getHeader("List-Id", null)).isEqualTo("<fa.newsletter.example.org>");
        assertThat(read.getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void namesItselfTheSameEachTimeTheMessageIsMade() throws Exception {
        assertThat(readBack(newsletter("A")).getMessageID()).isEqualTo("<" + ID + "@example.org>");
        assertThat(readBack(newsletter("B")).getMessageID()).isEqualTo("<" + ID + "@example.org>");
    }

    @Test
    void marksMailThatNoListSendsAsAutomatic() throws Exception {
        Content content = new Content(Language.EN, "Please confirm", "Text", null);
        MimeMessage read = readBack(new OutgoingMessage(ID, envelope(), content, null));
        assertThat(read.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(read.getHeader("List-Unsubscribe")).isNull();
        assertThat(read.getContent()).isEqualTo("Text");
    }

    @Test
    void letsNoLineBreakOfASubjectIntoTheHeaders() throws Exception {
        MimeMessage read = readBack(newsletter("Issue 32\r\nBcc: all@example.org\u2028x"));
        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(read.getSubject()).isEqualTo("Issue 32 Bcc: all@example.org x");
    }

    @Test
    void readsLetterheadsWithAndWithoutName() {
        assertThat(Letterhead.of("news@example.org").name()).isEmpty();
        assertThat(Letterhead.of("\"The Beacon\" <news@example.org>"))
                .isEqualTo(new Letterhead("The Beacon", EmailAddress.of("news@example.org")));
    }

    private static OutgoingMessage newsletter(String subject) {
        Content content = new Content(Language.FA, subject, "متن ساده\r\nخط دوم", "<p dir=\"rtl\">متن</p>");
        return new OutgoingMessage(ID, envelope(), content, new ListHeaders("fa.newsletter.example.org", UNSUBSCRIBE));
    }

    private static Envelope envelope() {
        return new Envelope(EmailAddress.of("bounces+k7@example.org"), EmailAddress.of("reader@example.net"));
    }

    private byte[] bytes(OutgoingMessage message) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        composer.compose(message, Instant.parse("2026-11-23T03:00:00Z")).writeTo(bytes);
        return bytes.toByteArray();
    }

    private MimeMessage readBack(OutgoingMessage message) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes(message)));
    }
}
