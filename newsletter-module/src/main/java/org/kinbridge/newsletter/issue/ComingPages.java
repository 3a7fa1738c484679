package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.rendition.ComingPage;

/** The pages that an issue adds to the site when it is published, so that its pieces can link to each other before. */
final class ComingPages {

    private ComingPages() {}

    /** @param publication whose issue it is */
    static List<ComingPage> of(Issue issue, PublicationView publication, IssueDraft draft) {
        List<ComingPage> pages = new ArrayList<>();
        for (Edition edition : issue.editions()) {
            Map<String, Integer> notes = new HashMap<>();
            pins(edition, draft).forEach(pin -> draft.worksIn(edition.language())
                    .filter(work -> work.placement().equals(pin.placement()))
                    .findFirst()
                    .flatMap(work -> work.in(edition.language()))
                    .ifPresent(piece -> notes.put(pin.slug(), piece.document().notes())));
            pages.addAll(ComingPage.ofEdition(publication.path(issue.number(), edition.language()), notes));
        }
        return pages;
    }

    private static List<PinnedPiece> pins(Edition edition, IssueDraft draft) {
        return edition.status().isPinned()
                ? edition.pins()
                : EditionAssembly.pins(draft).getOrDefault(edition.language(), List.of());
    }
}
