package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kinbridge.core.text.Language;

/**
 * An issue as it would be printed now.
 *
 * @param editions the languages it appears in
 * @param named the languages in which the newsletter has a title
 * @param photographs ids of the photographs that are in the library
 * @param works in their order
 */
record IssueDraft(Set<Language> editions, Set<Language> named, Set<String> photographs, List<PlacedWork> works) {

    Stream<PlacedWork> worksIn(Language edition) {
        return works.stream().filter(work -> work.isIn(edition));
    }

    /** Who changed anything of it last: the composition, or the words of a piece. */
    EditedBy lastEdit(EditedBy composition) {
        return works.stream()
                .flatMap(work -> work.shown().values().stream())
                .map(ShownPiece::saved)
                .filter(saved -> saved.account() != null)
                .reduce(composition, EditedBy::later);
    }
}
