package org.kinbridge.web.site.subscription;

import java.util.Map;
import org.kinbridge.core.text.Language;

/**
 * One of the pages by which readers look after their subscription.
 *
 * @param status of the HTTP answer
 * @param template file of the body, such as {@code subscribe.ftlh}
 * @param titleKey key of the page's title
 * @param path this page's address without its language, such as {@code /subscribe}
 * @param values what the body shows
 */
record ReaderPage(
        int status, String template, String titleKey, String path, Language language, Map<String, Object> values) {

    ReaderPage {
        values = Map.copyOf(values);
    }

    static ReaderPage of(String template, String titleKey, String path, Language language) {
        return new ReaderPage(200, template, titleKey, path, language, Map.of());
    }

    /** A page that only says something: its title, and the text of the key without {@code .title}. */
    static ReaderPage saying(String titleKey, Language language) {
        String textKey = titleKey.replaceAll("\\.title$", "");
        return of("message.ftlh", titleKey, "/subscribe", language).with(Map.of("textKey", textKey));
    }

    ReaderPage with(Map<String, Object> more) {
        return new ReaderPage(status, template, titleKey, path, language, more);
    }

    ReaderPage withStatus(int newStatus) {
        return new ReaderPage(newStatus, template, titleKey, path, language, values);
    }
}
