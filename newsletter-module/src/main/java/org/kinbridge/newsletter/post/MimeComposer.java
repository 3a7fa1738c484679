package org.kinbridge.newsletter.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;
import org.kinbridge.newsletter.post.OutgoingMessage.ListHeaders;

/** Writes a message as MIME: everything in UTF-8, plain text first and HTML after it, headers encoded and folded. */
final class MimeComposer {

    private static final String CHARSET = "UTF-8";

    private final Session session;
    private final Letterhead letterhead;

    MimeComposer(Session session, Letterhead letterhead) {
        this.session = session;
        this.letterhead = letterhead;
    }

    SMTPMessage compose(OutgoingMessage message, Instant date) throws MessagingException {
        FixedIdMessage mime = new FixedIdMessage(
                session, "<" + message.id() + "@" + letterhead.address().domain() + ">");
        mime.setEnvelopeFrom(message.envelope().sender().value());
        mime.setFrom(from());
        mime.setRecipient(
                RecipientType.TO,
                new InternetAddress(message.envelope().recipient().value(), false));
        mime.setHeader(
                "Subject",
                MimeUtility.fold(9, HeaderText.encoded(message.content().subject())));
        mime.setSentDate(Date.from(date));
        mime.setHeader("Content-Language", message.content().language().tag());
        ListHeaders list = message.list();
        if (list == null) {
            mime.setHeader("Auto-Submitted", "auto-generated");
        } else {
            addListHeaders(mime, list);
        }
        setBody(mime, message.content());
        mime.saveChanges();
        return mime;
    }

    /** RFC 2369, RFC 2919 and RFC 8058: the two unsubscribe headers belong together. */
    private static void addListHeaders(SMTPMessage mime, ListHeaders list) throws MessagingException {
        mime.setHeader("List-Id", "<" + list.listId() + ">");
        mime.setHeader(
                "List-Unsubscribe",
                MimeUtility.fold(18, "<" + list.unsubscribe().toASCIIString() + ">"));
        mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static void setBody(SMTPMessage mime, Content content) throws MessagingException {
        String html = content.html();
        if (html == null) {
            mime.setText(content.text(), CHARSET);
            return;
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(content.text(), CHARSET);
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, CHARSET, "html");
        Multipart both = new MimeMultipart("alternative", plain, rich);
        mime.setContent(both);
    }

    private InternetAddress from() throws MessagingException {
        try {
            InternetAddress from = new InternetAddress(letterhead.address().value(), false);
            if (!letterhead.name().isEmpty()) {
                from.setPersonal(letterhead.name(), CHARSET);
            }
            return from;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java runtime knows UTF-8", e);
        }
    }

    /** Keeps the Message-ID that was given instead of making one from the host's name. */
    private static final class FixedIdMessage extends SMTPMessage {
        private final String messageId;

        FixedIdMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
