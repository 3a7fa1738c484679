package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.RevisionKey;

/** The words that are pinned, by edition. */
record PinnedTexts(Map<Language, List<PinnedPiece>> pins, Map<RevisionKey, CurrentText> revisions) {

    boolean holds(Language edition) {
        return pins.containsKey(edition);
    }

    @Nullable
    ShownWords words(Language edition, Placement placement) {
        return pins.getOrDefault(edition, List.of()).stream()
                .filter(pin -> pin.placement().equals(placement.id()) && revisions.containsKey(pin.key()))
                .findFirst()
                .map(pin -> new ShownWords(Objects.requireNonNull(revisions.get(pin.key())), pin.title(), pin.lede()))
                .orElse(null);
    }
}
