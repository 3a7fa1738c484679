package org.kinbridge.newsletter.contributor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.FoldedText;

/**
 * Which contributors a list shows.
 *
 * @param words each of which occurs in a name, the site or a biography; empty for all
 * @param kind null for all
 * @param retired whether those who no longer write are shown, and no others
 */
public record ContributorFilter(String words, @Nullable ContributorKind kind, boolean retired) {

    boolean fits(Contributor contributor) {
        if (kind != null && contributor.kind() != kind || contributor.isRetired() != retired) {
            return false;
        }
        String known = folded(contributor.knownWords());
        for (String word : folded(words).strip().split("\\s+")) {
            if (!known.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return FoldedText.of(text).text().toLowerCase(Locale.ROOT);
    }
}
