package org.kinbridge.newsletter.publication;

import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A section of the newsletter, such as "From the office".
 *
 * @param place in the order of the contents list, from 1
 * @param offered false for one that was taken away and stands only in issues that are out
 * @param names by language
 */
public record SectionView(UUID id, int place, boolean offered, Map<Language, String> names) {

    public SectionView {
        names = Map.copyOf(names);
    }

    /** Its name in this language; empty if it has none. */
    public String name(Language language) {
        return names.getOrDefault(language, "");
    }
}
