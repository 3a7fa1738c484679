package org.kinbridge.newsletter.post;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * One message to one person.
 *
 * @param id becomes the Message-ID; the same message sent again keeps it, so that mail programs show it once
 * @param envelope who it goes to, and where a bounce comes back to
 * @param content what the reader sees
 * @param list set for the mail of a mailing list; without it the message is marked as an automatic answer
 */
public record OutgoingMessage(
        UUID id,
        Envelope envelope,
        Content content,
        @Nullable ListHeaders list) {

    /**
     * @param sender the SMTP return path; different for each delivery (VERP), so that a bounce names its delivery
     * @param recipient the one person who gets the message
     */
    public record Envelope(EmailAddress sender, EmailAddress recipient) {}

    /**
     * @param subject one line; line breaks and other controls in it become blanks
     * @param text the whole message as plain text
     * @param html the same as HTML, or nothing for a short note
     */
    public record Content(
            Language language,
            String subject,
            String text,
            @Nullable String html) {
        public Content {
            subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
        }
    }

    /**
     * @param listId stable name of the list, dotted, inside a domain of the association (RFC 2919)
     * @param unsubscribe address that unsubscribes this reader by one POST without cookies (RFC 8058)
     */
    public record ListHeaders(String listId, URI unsubscribe) {
        public ListHeaders {
            if (!listId.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
                throw new IllegalArgumentException("A list id is a dotted name: " + listId);
            }
        }
    }
}
