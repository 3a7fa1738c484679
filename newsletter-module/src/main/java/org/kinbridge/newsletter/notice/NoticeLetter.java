package org.kinbridge.newsletter.notice;

import com.ibm.icu.text.MessageFormat;
import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NoticeToMail;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;

/** The short mail about a hand-over: who, what step, the title where it may be named, and where to go on. */
final class NoticeLetter {

    private static final String BUNDLE = "org.kinbridge.newsletter.notice.mail";
    private static final ResourceBundle.Control ENGLISH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle texts;

    /** @param spoken the language of the interface that the person chose */
    NoticeLetter(Language spoken) {
        this.language = spoken == Language.FA ? Language.FA : Language.EN;
        Locale locale = language == Language.FA ? language.locale() : Locale.ROOT;
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, NoticeLetter.class.getClassLoader(), ENGLISH_OTHERWISE);
    }

    /** @param page the address on the desk where the person goes on; it needs signing in */
    Content about(NoticeToMail notice, URI page) {
        Object[] arguments = {
            notice.fromName(),
            notice.step().name(),
            notice.title().isEmpty() ? "untold" : "told",
            notice.title(),
            notice.language().ownName(),
            page.toString()
        };
        return new Content(language, texts.getString("subject"), said("body", arguments), null);
    }

    private String said(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language.locale()).format(arguments);
    }
}
