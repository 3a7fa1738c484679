package org.kinbridge.newsletter.issue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;

/**
 * A work at its place, with what each edition would show of it.
 *
 * @param onlyIn the one edition it is for, or null for all
 * @param mayBePrinted false for an open letter without a clearance that holds for exactly the words that are shown
 * @param entries the editions whose contents list gives a cleared letter another title or lede than its own
 * @param section in which it stands, or null for none
 * @param shown by edition; an edition is missing where there are no words for it
 */
record PlacedWork(
        UUID placement,
        UUID work,
        PieceKind kind,
        @Nullable Language onlyIn,
        boolean mayBePrinted,
        Set<Language> entries,
        Map<Language, ShownPiece> shown,
        @Nullable PlacedSection section) {

    /** One that stands in no section, under its own title and lede. */
    PlacedWork(
            UUID placement,
            UUID work,
            PieceKind kind,
            @Nullable Language onlyIn,
            boolean mayBePrinted,
            Map<Language, ShownPiece> shown) {
        this(placement, work, kind, onlyIn, mayBePrinted, Set.of(), shown, null);
    }

    /** The name of its section in this edition; empty for none. */
    String section(Language edition) {
        return section == null ? "" : section.name(edition);
    }

    /** Whether its line in the contents list says something else than what was cleared. */
    boolean isEntryChanged(Language edition) {
        return entries.contains(edition);
    }

    boolean isIn(Language edition) {
        return onlyIn == null || onlyIn == edition;
    }

    Optional<ShownPiece> in(Language edition) {
        return isIn(edition) ? Optional.ofNullable(shown.get(edition)) : Optional.empty();
    }

    /** A title by which people know it, whatever the language. */
    String anyTitle() {
        return shown.values().stream()
                .map(ShownPiece::title)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }
}
