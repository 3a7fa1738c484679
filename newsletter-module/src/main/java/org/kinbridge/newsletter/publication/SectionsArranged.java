package org.kinbridge.newsletter.publication;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Fired within the transaction in which sections were put in order or taken away. Whoever still needs one that was taken
 * away refuses by throwing; then nothing has changed.
 *
 * @param publication whose they are
 * @param inOrder all that are offered now
 * @param removed those that are not offered any more
 */
public record SectionsArranged(PublicationId publication, List<SectionView> inOrder, Set<UUID> removed) {

    public SectionsArranged {
        inOrder = List.copyOf(inOrder);
        removed = Set.copyOf(removed);
    }
}
