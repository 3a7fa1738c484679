package org.kinbridge.web.cases.importing;

import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.core.problem.NotFound;
import org.omnifaces.util.Faces;

/** The addresses of the pages of one import. */
final class ImportAddress {

    private ImportAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    static FamilyImportId idOf(String text) {
        try {
            return FamilyImportId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static void showMapping(FamilyImportId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/importing/mapping?id=" + id);
    }

    /** @param query what else stands in the address, beginning with an ampersand; may be empty */
    static void showReview(FamilyImportId id, String query) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/importing/review?id=" + id + query);
    }

    static void showList() {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/importing");
    }
}
