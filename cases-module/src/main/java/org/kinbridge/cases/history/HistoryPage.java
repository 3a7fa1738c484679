package org.kinbridge.cases.history;

import java.util.List;
import java.util.Map;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseReference;

/**
 * A page of a case's history, the newest first.
 *
 * @param people the persons of the case, removed ones too, by id; of one who was erased there is no name
 * @param more whether there is an older page
 */
public record HistoryPage(
        CaseReference reference, List<HistoryEntry> entries, Map<PersonId, String> people, boolean more) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
