package org.kinbridge.web.cases.consents;

import org.kinbridge.cases.consent.ConsentId;
import org.kinbridge.cases.consent.ConsentView;
import org.kinbridge.cases.consent.ConsentsView;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.cases.CaseAddress;
import org.omnifaces.util.Faces;

/** The addresses of the consent pages. */
final class ConsentAddress {

    private ConsentAddress() {}

    /** The consent with the id in an address, among those of the case. @throws NotFound if it is none of them */
    static ConsentView among(ConsentsView consents, String id) {
        try {
            ConsentId wanted = ConsentId.of(id);
            return consents.consents().stream()
                    .filter(consent -> consent.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    static void show(String file) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/consents?file=" + CaseAddress.idOf(file));
    }
}
