package org.kinbridge.web.cases.person;

import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.cases.CaseAddress;
import org.omnifaces.util.Faces;

/** The address of a person's page. */
public final class PersonAddress {

    private PersonAddress() {}

    /** The id in an address. @throws NotFound if it is none */
    public static PersonId idOf(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** Goes to the page of the person; only ever to an id, whatever the address held. */
    public static void show(PersonId id) {
        Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/person?id=" + id);
    }

    /** Goes back to the case from which one came, or else to the page of the person. */
    static void back(String file, String person) {
        if (file.isEmpty()) {
            show(idOf(person));
        } else {
            CaseAddress.show(file);
        }
    }
}
