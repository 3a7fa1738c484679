package org.kinbridge.cases.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * A family taken in from the association's older books: a new case, or people to be added to one.
 *
 * @param existing the case to which they are added; null opens a new one
 * @param number by which the association knew the family; empty if it had none
 * @param asking who asks; in a new case the first is the principal enquirer
 */
public record IntakeCase(@Nullable CaseId existing, String number, List<Asking> asking) {

    public IntakeCase {
        asking = List.copyOf(asking);
    }

    /**
     * An enquirer and whom they look for.
     *
     * @param known an enquirer of the existing case; null for somebody new
     * @param contacts ways to reach the enquirer; those of a known one are added to what is there
     */
    public record Asking(
            @Nullable PersonId known, NewPerson person, List<NewContactPoint> contacts, List<Sought> sought) {
        public Asking {
            contacts = List.copyOf(contacts);
            sought = List.copyOf(sought);
        }
    }

    /** @param row where it stands in the books, to be given back with what was made of it */
    public record Sought(int row, NewSought sought) {}
}
