package org.kinbridge.newsletter.post;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads kept messages back. */
final class KeptMessageReader {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int STAMP_LENGTH = 15;

    private KeptMessageReader() {}

    static KeptMessage summary(String name, byte[] file) {
        MimeMessage message = parse(file);
        return new KeptMessage(name, keptAt(name), to(message), subject(message), "", false, "");
    }

    static KeptMessage whole(String name, byte[] file) {
        MimeMessage message = parse(file);
        try {
            Object content = message.getContent();
            String text = content instanceof MimeMultipart parts ? part(parts, "text/plain") : content.toString();
            boolean hasHtml = content instanceof MimeMultipart parts && part(parts, "text/html") != null;
            return new KeptMessage(
                    name,
                    keptAt(name),
                    to(message),
                    subject(message),
                    text == null ? "" : text,
                    hasHtml,
                    headers(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw unreadable(e);
        }
    }

    private static @Nullable String part(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        return null;
    }

    private static MimeMessage parse(byte[] file) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(file));
        } catch (MessagingException e) {
            throw unreadable(e);
        }
    }

    private static String to(MimeMessage message) {
        try {
            String to = message.getHeader("To", ", ");
            return to == null ? "" : to;
        } catch (MessagingException e) {
            throw unreadable(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            String subject = message.getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException e) {
            throw unreadable(e);
        }
    }

    private static String headers(byte[] file) {
        String all = new String(file, StandardCharsets.UTF_8);
        int end = all.indexOf("\r\n\r\n");
        return end < 0 ? all : all.substring(0, end);
    }

    private static Instant keptAt(String name) {
        return LocalDateTime.parse(name.substring(0, STAMP_LENGTH), STAMP).toInstant(ZoneOffset.UTC);
    }

    private static IllegalStateException unreadable(MessagingException cause) {
        return new IllegalStateException("A kept message cannot be read", cause);
    }
}
