package org.kinbridge.newsletter.subscription;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;

/** The short messages about a subscription to one newsletter, as plain text in the reader's language. */
final class ReaderMail {

    private static final String BUNDLE = "org.kinbridge.newsletter.subscription.mail";
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle texts;
    private final String newsletter;

    /** @param name of the newsletter; empty if nobody has named it */
    ReaderMail(Language language, String name) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, language.locale(), ReaderMail.class.getClassLoader(), ENGLISH_OTHERWISE);
        this.newsletter = name.isEmpty() ? texts.getString("unnamed") : text("named", name);
    }

    Content pleaseConfirm(URI link, long days) {
        return content("confirm", newsletter, link, days);
    }

    Content alreadySubscribed(URI preferences) {
        return content("already", newsletter, preferences);
    }

    private Content content(String key, Object... arguments) {
        return new Content(language, text(key + ".subject", arguments), text(key + ".body", arguments), null);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), formatLocale()).format(arguments);
    }

    /** Persian numbers in Persian digits. */
    private Locale formatLocale() {
        return language == Language.FA ? Locale.forLanguageTag("fa-u-nu-arabext") : language.locale();
    }
}
