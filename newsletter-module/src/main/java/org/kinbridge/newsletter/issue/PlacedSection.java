package org.kinbridge.newsletter.issue;

import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * The section in which a placement stands.
 *
 * @param names by edition: as it was frozen, or as it is called now; an edition is missing where it has no name
 */
public record PlacedSection(UUID id, Map<Language, String> names) {

    public PlacedSection {
        names = Map.copyOf(names);
    }

    /** Its name in this edition; empty if it has none. */
    public String name(Language edition) {
        return names.getOrDefault(edition, "");
    }
}
