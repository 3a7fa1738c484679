package org.kinbridge.web.site.subscription;

import java.util.Map;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/**
 * One of the pages by which readers look after their subscription to a newsletter.
 *
 * @param status of the HTTP answer
 * @param template file of the body, such as {@code subscribe.ftlh}
 * @param titleKey key of the page's title
 * @param path this page's address without its language, such as {@code /subscribe}
 * @param publication the newsletter that it speaks of
 * @param values what the body shows
 */
record ReaderPage(
        int status,
        String template,
        String titleKey,
        String path,
        Language language,
        PublicationId publication,
        Map<String, Object> values) {

    /** The page of the form, the only one whose address says of which newsletter it speaks: the others' holds a token. */
    static final String FORM = "/subscribe";

    ReaderPage {
        values = Map.copyOf(values);
    }

    /** A page about the first newsletter, until it is said to be {@link #about} another. */
    static ReaderPage of(String template, String titleKey, String path, Language language) {
        return new ReaderPage(200, template, titleKey, path, language, PublicationId.FIRST, Map.of());
    }

    /** A page that only says something: its title, and the text of the key without {@code .title}. */
    static ReaderPage saying(String titleKey, Language language) {
        String textKey = titleKey.replaceAll("\\.title$", "");
        return of("message.ftlh", titleKey, FORM, language).with(Map.of("textKey", textKey));
    }

    ReaderPage about(PublicationId newsletter) {
        return new ReaderPage(status, template, titleKey, path, language, newsletter, values);
    }

    ReaderPage with(Map<String, Object> more) {
        return new ReaderPage(status, template, titleKey, path, language, publication, more);
    }

    ReaderPage withStatus(int newStatus) {
        return new ReaderPage(newStatus, template, titleKey, path, language, publication, values);
    }
}
