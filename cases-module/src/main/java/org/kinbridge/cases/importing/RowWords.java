package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinbridge.cases.person.ContactKind;
import org.kinbridge.cases.person.NewContactPoint;

/** What stands in one row, by what its columns mean. */
record RowWords(List<String> headings, ColumnMapping mapping, Sheet.Line line) {

    /** The cell of this meaning; empty if no column has it. */
    String value(Meaning meaning) {
        return mapping.value(meaning, line.cells());
    }

    /** Each cell of these meanings, with its heading, so that it can be understood without the spreadsheet. */
    List<String> of(Set<Meaning> meanings) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            String cell = line.cells().get(i);
            if (meanings.contains(mapping.columns().get(i)) && !cell.isEmpty()) {
                String heading = headings.get(i);
                found.add(heading.isEmpty() ? cell : heading + ": " + cell);
            }
        }
        return found;
    }

    /** How to reach the enquirer; one cell may hold several numbers or addresses. */
    List<NewContactPoint> contacts() {
        List<NewContactPoint> contacts = new ArrayList<>();
        for (String telephone : value(Meaning.TELEPHONE).split("[;,،؛\\n]")) {
            contacts.add(new NewContactPoint(ContactKind.TELEPHONE, telephone, "", ""));
        }
        for (String email : value(Meaning.EMAIL).split("[;,،؛\\s]+")) {
            contacts.add(new NewContactPoint(ContactKind.EMAIL, email, "", ""));
        }
        return contacts.stream().filter(contact -> !contact.value().isEmpty()).toList();
    }
}
