package org.kinbridge.web.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** Which of the site's languages to answer in. */
final class SpokenLanguage {

    private SpokenLanguage() {}

    /**
     * @param wanted what the address says, or null
     * @param accepted the header {@code Accept-Language}, or null
     */
    static Language choose(@Nullable String wanted, @Nullable String accepted, Collection<Language> spoken) {
        return named(wanted, spoken).or(() -> preferred(accepted, spoken)).orElseGet(() -> spoken.iterator()
                .next());
    }

    private static Optional<Language> named(@Nullable String tag, Collection<Language> spoken) {
        return tag == null || tag.length() > 10
                ? Optional.empty()
                : Language.ofTag(tag).filter(spoken::contains);
    }

    private static Optional<Language> preferred(@Nullable String accepted, Collection<Language> spoken) {
        if (accepted == null || accepted.length() > 500) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(accepted);
            List<Locale> locales = spoken.stream().map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(ranges, locales))
                    .flatMap(locale -> Language.ofTag(locale.toLanguageTag()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
