package org.kinbridge.web.cases;

import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.NotFound;
import org.omnifaces.util.Faces;

/** The address of a case's page. */
public final class CaseAddress {

    private CaseAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    public static CaseId idOf(String text) {
        try {
            return CaseId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** Goes back to the page of the case; only ever to an id, whatever the address held. */
    public static void show(String file) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/file?id=" + idOf(file));
    }
}
