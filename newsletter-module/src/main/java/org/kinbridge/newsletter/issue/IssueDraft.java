package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.likeness.LikenessState;

/**
 * An issue as it would be printed now.
 *
 * @param editions the languages it appears in
 * @param named the languages in which the newsletter has a title
 * @param photographs those that are in the library, and how it stands with the people whom they show
 * @param works in their order
 * @param stale the languages of each work in which the words do not hold for their source
 * @param betrayals pieces in which the name behind their pseudonym is to be read; none for whoever may not know it
 * @param deadLinks the addresses of links that lead nowhere on the newsletter's own site
 */
record IssueDraft(
        Set<Language> editions,
        Set<Language> named,
        Map<String, LikenessState> photographs,
        List<PlacedWork> works,
        Map<UUID, Set<Language>> stale,
        List<Finding> betrayals,
        Set<String> deadLinks) {

    /** Without a look at links and at the names behind pseudonyms. */
    IssueDraft(
            Set<Language> editions,
            Set<Language> named,
            Map<String, LikenessState> photographs,
            List<PlacedWork> works,
            Map<UUID, Set<Language>> stale) {
        this(editions, named, photographs, works, stale, List.of(), Set.of());
    }

    /** With no translation that is stale, and without a look at links and at the names behind pseudonyms. */
    IssueDraft(
            Set<Language> editions,
            Set<Language> named,
            Map<String, LikenessState> photographs,
            List<PlacedWork> works) {
        this(editions, named, photographs, works, Map.of());
    }

    IssueDraft withDeadLinks(Set<String> dead) {
        return new IssueDraft(editions, named, photographs, works, stale, betrayals, dead);
    }

    IssueDraft with(List<Finding> found) {
        return new IssueDraft(editions, named, photographs, works, stale, found, deadLinks);
    }

    boolean isStale(UUID work, Language language) {
        return stale.getOrDefault(work, Set.of()).contains(language);
    }

    Stream<PlacedWork> worksIn(Language edition) {
        return works.stream().filter(work -> work.isIn(edition));
    }

    /** Where the links of all pieces lead. */
    Set<String> links() {
        return shown().flatMap(piece -> piece.document().links().stream())
                .map(Document.LinkIn::href)
                .collect(Collectors.toSet());
    }

    /** Who changed anything of it last: the composition, or the words of a piece. */
    EditedBy lastEdit(EditedBy composition) {
        return shown().map(ShownPiece::saved)
                .filter(saved -> saved.account() != null)
                .reduce(composition, EditedBy::later);
    }

    private Stream<ShownPiece> shown() {
        return works.stream().flatMap(work -> work.shown().values().stream());
    }
}
