package org.kinbridge.newsletter.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.publication.SectionView;

/** The order of the sections in a contents list: first what stands in none, then one section after the other. */
final class SectionOrder {

    private static final int WITHOUT = 0;

    private final Map<UUID, Integer> ranks = new HashMap<>();

    /** @param inOrder the sections that are offered */
    SectionOrder(List<SectionView> inOrder) {
        inOrder.forEach(section -> ranks.put(section.id(), ranks.size() + 1));
    }

    boolean knows(UUID section) {
        return ranks.containsKey(section);
    }

    int rank(Placement placement) {
        @Nullable UUID section = placement.section();
        return section == null ? WITHOUT : ranks.getOrDefault(section, Integer.MAX_VALUE);
    }
}
