package org.kinbridge.newsletter.mailing;

import java.net.URI;
import java.util.function.Function;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;
import org.kinbridge.newsletter.rendition.EmailRendition;
import org.kinbridge.newsletter.subscription.ReaderLinks;

/**
 * The message of one edition, before it is addressed to anybody.
 *
 * @param list what tells this mailing list from the others of the house, such as {@code en}; part of its List-Id
 * @param html with merge fields written as {@code [[unsubscribe-url]]}, {@code [[preferences-url]]}, {@code [[web-url]]}
 * @param text the same as plain text, with the same fields
 */
record IssueMessage(String list, Language language, String subject, String html, String text) {

    static IssueMessage of(String list, Language language, EmailRendition rendition) {
        return new IssueMessage(list, language, rendition.subject(), rendition.html(), rendition.text());
    }

    /** Whether both forms tell the reader how to leave. */
    boolean tellsHowToLeave() {
        return html.contains(EmailRendition.UNSUBSCRIBE_URL) && text.contains(EmailRendition.UNSUBSCRIBE_URL);
    }

    /** The message to one reader. Every place for a link is filled; the HTML form gets the links escaped. */
    Content to(ReaderLinks links, URI web) {
        String plain = filled(text, links, web, URI::toASCIIString);
        return new Content(language, subject, plain, filled(html, links, web, IssueMessage::inHtml));
    }

    /** The same message marked as a test in its subject. */
    IssueMessage asTest(String mark) {
        return new IssueMessage(list, language, mark + " " + subject, html, text);
    }

    private static String filled(String template, ReaderLinks links, URI web, Function<URI, String> written) {
        return template.replace(EmailRendition.UNSUBSCRIBE_URL, written.apply(links.unsubscribe()))
                .replace(EmailRendition.PREFERENCES_URL, written.apply(links.preferences()))
                .replace(EmailRendition.WEB_URL, written.apply(web));
    }

    /** A URI holds no angle bracket and no double quote. */
    private static String inHtml(URI address) {
        return address.toASCIIString().replace("&", "&amp;").replace("'", "&#39;");
    }
}
