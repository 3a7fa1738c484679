package org.kinbridge.newsletter.subscription;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;

/** The short messages about a subscription, as plain text in the reader's language. */
final class ReaderMail {

    private static final String BUNDLE = "org.kinbridge.newsletter.subscription.mail";
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle texts;

    ReaderMail(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE, language.locale(), ReaderMail.class.getClassLoader(), ENGLISH_OTHERWISE);
    }

    Content pleaseConfirm(URI link, long days) {
        return content("confirm", link, days);
    }

    Content alreadySubscribed(URI preferences) {
        return content("already", preferences);
    }

    private Content content(String key, Object... arguments) {
        MessageFormat body = new MessageFormat(texts.getString(key + ".body"), formatLocale());
        return new Content(language, texts.getString(key + ".subject"), body.format(arguments), null);
    }

    /** Persian numbers in Persian digits. */
    private Locale formatLocale() {
        return language == Language.FA ? Locale.forLanguageTag("fa-u-nu-arabext") : language.locale();
    }
}
