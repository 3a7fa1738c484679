package org.kinbridge.newsletter.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps messages as files instead of sending them. */
final class OutboxRound implements PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRound.class);

    private final OutboxFolder folder;
    private final MimeComposer composer;
    private final Clock clock;

    OutboxRound(OutboxFolder folder, Letterhead letterhead, Clock clock) {
        this.folder = folder;
        this.composer = new MimeComposer(Session.getInstance(new Properties()), letterhead);
        this.clock = clock;
    }

    @Override
    public Handover hand(OutgoingMessage message) {
        try {
            Instant now = clock.instant();
            folder.keep(message.id(), now, bytes(message, now));
            return new Handover.Accepted("");
        } catch (MessagingException | IOException | UncheckedIOException e) {
            LOG.warn(
                    "A message could not be kept in the outbox folder: {}",
                    e.getClass().getSimpleName());
            return new Handover.TryLater("");
        }
    }

    /** The message as a mail server would deliver it: the return path comes first (RFC 5321, section 4.4). */
    private byte[] bytes(OutgoingMessage message, Instant now) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String returnPath = "Return-Path: <" + message.envelope().sender().value() + ">\r\n";
        bytes.write(returnPath.getBytes(StandardCharsets.US_ASCII));
        composer.compose(message, now).writeTo(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        // Nothing is held open between two messages.
    }
}
