package org.kinbridge.newsletter.rendition;

import java.util.ArrayList;
import java.util.List;

/** An edition as web pages: its contents list, and one page per piece. */
final class WebEdition {

    private WebEdition() {}

    static List<PageDraft> pages(Edition edition) {
        List<PageDraft> pages = new ArrayList<>();
        pages.add(PageDraft.html(
                edition.path(),
                edition.language(),
                linked(Model.of(edition), edition).render("issue.ftlh")));
        for (int index = 0; index < edition.pieces().size(); index++) {
            PlacedPiece piece = edition.pieces().get(index);
            String html = linked(Model.of(edition), edition).put("index", index).render("piece.ftlh");
            pages.add(PageDraft.html(edition.path(piece), edition.language(), html));
        }
        if (!edition.amendments().areNone()) {
            pages.add(PageDraft.html(
                    edition.path() + ".corrections",
                    edition.language(),
                    linked(Model.of(edition), edition).render("corrections.ftlh")));
        }
        return pages;
    }

    /** Pieces have their own slugs in each language, so a language link leads to the issue. */
    private static Model linked(Model model, Edition edition) {
        return model.linkedTo(edition.languages(), edition.language(), edition::path);
    }
}
