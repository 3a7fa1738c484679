package org.kinbridge.newsletter.post;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Properties;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.kinbridge.newsletter.post.PostSettings.Smtp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the mail server, opened again when the server has closed it between two messages. */
final class SmtpRound implements PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpRound.class);
    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "60000";

    private final Smtp server;
    private final SMTPTransport transport;
    private final MimeComposer composer;
    private final Clock clock;

    private SmtpRound(Smtp server, Letterhead letterhead, Clock clock) throws MessagingException {
        Session session = Session.getInstance(properties(server));
        this.server = server;
        this.transport = (SMTPTransport) session.getTransport("smtp");
        this.composer = new MimeComposer(session, letterhead);
        this.clock = clock;
    }

    static SmtpRound open(Smtp server, Letterhead letterhead, Clock clock) {
        try {
            SmtpRound round = new SmtpRound(server, letterhead, clock);
            round.connect();
            return round;
        } catch (MessagingException e) {
            LOG.warn(
                    "The mail server {}:{} cannot be used: {}",
                    server.host(),
                    server.port(),
                    e.getClass().getSimpleName());
            throw new PostOfficeClosed(e);
        }
    }

    @Override
    public Handover hand(OutgoingMessage message) {
        SMTPMessage mime;
        try {
            mime = composer.compose(message, clock.instant());
            if (!transport.isConnected()) {
                connect();
            }
        } catch (MessagingException e) {
            return new Handover.TryLater("");
        }
        return submit(mime);
    }

    private Handover submit(SMTPMessage mime) {
        try {
            Address[] recipients = mime.getAllRecipients();
            transport.sendMessage(mime, recipients);
            return new Handover.Accepted(SmtpReply.codes(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            Handover outcome = SmtpReply.outcomeOf(e);
            if (outcome instanceof Handover.Unknown || outcome.reply().startsWith("421")) {
                close();
            }
            return outcome;
        }
    }

    private void connect() throws MessagingException {
        String user = server.login().map(PostSettings.Login::user).orElse(null);
        String password = server.login().map(PostSettings.Login::password).orElse(null);
        transport.connect(server.host(), server.port(), user, password);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say good-bye: {}", e.getClass().getSimpleName());
        }
    }

    private static Properties properties(Smtp server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.socketFactory", new PromptSocketFactory(SocketFactory.getDefault()));
        properties.put("mail.smtp.ssl.socketFactory", new PromptSocketFactory(SSLSocketFactory.getDefault()));
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
