package org.kinbridge.web.site.subscription;

import com.ibm.icu.text.MessageFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.support.Texts;

/** Texts of the public pages. They know no session: the language stands in the address, or the browser says it. */
final class SiteWords {

    /** Languages that have texts. */
    static final Set<Language> OFFERED = Collections.unmodifiableSet(EnumSet.of(Language.EN, Language.FA));

    private final Locale locale;
    private static final String SITE = "org.kinbridge.newsletter.rendition.texts";

    private final ResourceBundle own;
    private final ResourceBundle site;

    SiteWords(Language language) {
        this.locale = language.locale();
        this.own = ResourceBundle.getBundle(Texts.class.getName(), locale);
        this.site = ResourceBundle.getBundle(
                SITE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The text of a key of these pages, {@code readers.}, or of the frame that they share with the published pages. */
    String of(String key, Object... arguments) {
        String pattern = (key.startsWith("readers.") ? own : site).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The language that the address asks for, else the first that the browser likes and we have, else this one. */
    static Language language(HttpServletRequest request, Language otherwise) {
        Optional<Language> wanted =
                Optional.ofNullable(request.getParameter("lang")).flatMap(SiteWords::offered);
        if (wanted.isPresent()) {
            return wanted.get();
        }
        return request.getHeader("Accept-Language") == null
                ? otherwise
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> offered(locale.toLanguageTag()).stream())
                        .findFirst()
                        .orElse(otherwise);
    }

    /** As {@link #language}, for a page of a reader whose language is known: only the address overrules it. */
    static Language ofReader(HttpServletRequest request, Language readers) {
        Language known = OFFERED.contains(readers) ? readers : Language.EN;
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(SiteWords::offered)
                .orElse(known);
    }

    private static Optional<Language> offered(String tag) {
        return Language.ofTag(tag).filter(OFFERED::contains);
    }
}
