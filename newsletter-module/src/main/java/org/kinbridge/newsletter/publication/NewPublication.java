package org.kinbridge.newsletter.publication;

import java.util.Locale;
import java.util.Map;
import org.kinbridge.core.text.Language;

/**
 * A newsletter that is founded beside those that are there.
 *
 * @param word it stands in its addresses, such as {@code bulletin} in {@code /p/bulletin/issues}; never changed afterwards
 * @param issn empty if it has none
 * @param texts title and publisher in each language in which it appears
 */
public record NewPublication(String word, String issn, Map<Language, PublicationText> texts) {

    public NewPublication {
        word = word.strip().toLowerCase(Locale.ROOT);
        issn = issn.strip();
        texts = Map.copyOf(texts);
    }
}
