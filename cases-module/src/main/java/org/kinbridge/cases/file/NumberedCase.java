package org.kinbridge.cases.file;

import java.util.List;
import java.util.Locale;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.text.PersianText;

/** A case on record that the association knows by a number of its own books. */
public record NumberedCase(CaseId id, CaseReference reference, List<PersonView> enquirers, List<PersonView> sought) {
    public NumberedCase {
        enquirers = List.copyOf(enquirers);
        sought = List.copyOf(sought);
    }

    /** One form for numbers, and names, that differ only in case, signs and digits. */
    public static String folded(String text) {
        return PersianText.fold(text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")).toLowerCase(Locale.ROOT);
    }
}
