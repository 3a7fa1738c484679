package org.kinbridge.newsletter.issue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes titles into parts of addresses, each used once in its edition. Letters of every script stay; Latin ones lose their accents. */
final class Slugs {

    private static final int LONGEST = 80;

    private final Set<String> used = new HashSet<>();

    /** @param title may hold nothing that an address can hold; then the fallback is taken */
    String of(String title, String fallback) {
        String slug = words(title);
        String base = slug.isEmpty() ? fallback : slug;
        String candidate = base;
        for (int number = 2; !used.add(candidate); number++) {
            candidate = base + "-" + number;
        }
        return candidate;
    }

    private static String words(String title) {
        String latin = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("(?<=\\p{IsLatin})\\p{Mn}+", "");
        String hyphened = Normalizer.normalize(latin, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-");
        return trimmed(shortened(trimmed(hyphened)));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int wordEnd = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, wordEnd > 0 ? wordEnd : slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST)));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
