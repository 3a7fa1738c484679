package org.kinbridge.newsletter.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * All sections as they shall be, in their order, based on this version of the settings. One that is left out is taken
 * away.
 */
public record ArrangeSections(SettingsVersion seen, List<Arranged> sections) {

    public ArrangeSections {
        sections = List.copyOf(sections);
    }

    /** @param id null for a new one */
    public record Arranged(@Nullable UUID id, Map<Language, String> names) {

        public Arranged {
            names = names.entrySet().stream()
                    .filter(name -> !name.getValue().isBlank())
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, name -> name.getValue().strip()));
        }
    }

    Set<UUID> kept() {
        return sections.stream().map(Arranged::id).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
