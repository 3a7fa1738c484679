package org.kinbridge.web.newsroom.importing;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.importing.ImportId;
import org.omnifaces.util.Faces;

/** The addresses of the pages of the imports. */
final class ImportAddress {
    private static final String LIST = "/desk/newsroom/importing";

    private ImportAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    static ImportId idOf(@Nullable String text) {
        try {
            return ImportId.of(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static void showList() {
        Faces.redirect(Faces.getRequestContextPath() + LIST);
    }

    static void showReview(ImportId id) {
        showReview(id, "");
    }

    /** @param query what else stands in the address, beginning with an ampersand; may be empty */
    static void showReview(ImportId id, String query) {
        Faces.redirect(Faces.getRequestContextPath() + LIST + "/review?id=" + id + query);
    }
}
