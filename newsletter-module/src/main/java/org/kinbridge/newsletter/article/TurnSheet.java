package org.kinbridge.newsletter.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * Whose turn it is with a language version, and how it came there.
 *
 * @param steps what the person who asks may do now
 * @param ownWords whether only that keeps this person from approving: the last words are their own
 * @param turns the hand-overs, the latest first
 */
public record TurnSheet(
        UUID work,
        Language language,
        String title,
        VersionStatus status,
        Standing standing,
        Set<VersionStep> steps,
        boolean ownWords,
        List<TurnView> turns) {

    public TurnSheet {
        steps = Set.copyOf(steps);
        turns = List.copyOf(turns);
    }
}
