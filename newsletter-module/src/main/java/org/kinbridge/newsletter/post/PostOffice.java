package org.kinbridge.newsletter.post;

import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.Role;

/**
 * The one way out for mail. With {@code smtp.host} configured it speaks SMTP; without, it keeps every message as a file,
 * so that a trial never mails anybody by accident.
 */
@Boundary
public class PostOffice {

    private final PostSettings settings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PostOffice() {
        this.settings = null;
        this.clock = null;
    }

    @Inject
    PostOffice(Config config, Clock clock) {
        this(PostSettings.from(config), clock);
    }

    PostOffice(PostSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens the counter for any number of messages over one connection.
     *
     * @throws PostOfficeClosed if the mail server cannot be reached or does not let us in; nothing was sent
     */
    @SystemOnly
    public PostRound open() {
        return settings.smtp()
                .<PostRound>map(smtp -> SmtpRound.open(smtp, settings.letterhead(), clock))
                .orElseGet(() -> new OutboxRound(new OutboxFolder(settings.outbox()), settings.letterhead(), clock));
    }

    /** Hands over one message. @throws PostOfficeClosed as {@link #open} */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Handover hand(OutgoingMessage message) {
        try (PostRound round = open()) {
            return round.hand(message);
        }
    }

    /** Whether mail leaves the house at all. */
    @AllowedTo(Role.ADMINISTRATOR)
    public boolean speaksSmtp() {
        return settings.smtp().isPresent();
    }

    /** Host and port of the mail server, for the administrator; empty without one. */
    @AllowedTo(Role.ADMINISTRATOR)
    public String serverName() {
        return settings.smtp().map(smtp -> smtp.host() + ":" + smtp.port()).orElse("");
    }

    /** The address that readers see as the sender's. */
    @OpenToAll
    public EmailAddress sender() {
        return settings.letterhead().address();
    }

    /**
     * The return path of one delivery (VERP): the bounce address with the mark behind a plus sign.
     *
     * @param mark letters and digits, at most 40
     */
    @OpenToAll
    public EmailAddress returnPath(String mark) {
        EmailAddress bounces = settings.bounces();
        return new EmailAddress(bounces.local() + "+" + mark, bounces.domain());
    }

    /** Name of the mailing list of one language, inside the sender's domain (RFC 2919). */
    @OpenToAll
    public String listId(String languageTag) {
        return languageTag + ".newsletter." + sender().domain();
    }
}
