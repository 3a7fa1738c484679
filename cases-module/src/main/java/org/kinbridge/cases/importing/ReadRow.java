package org.kinbridge.cases.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;

/**
 * A row as it was understood.
 *
 * @param number of the line in the spreadsheet
 * @param fileNumber the association's own number of the family; empty if it has none
 * @param sought who is looked for
 * @param facts what the row says of the sought person
 * @param enquirer who asks
 * @param contacts how to reach the enquirer
 * @param enquirerIs what the enquirer is to the sought person; null if that is not known, which is a problem
 * @param relation the words for it, as they stand in the row
 * @param notes what is kept as private notes
 * @param asWritten who is sought, in the words and under the headings of the file
 * @param signs what is compared with others
 * @param problems for which the row cannot be taken in; empty if it can
 */
record ReadRow(
        int number,
        String fileNumber,
        NewPerson sought,
        List<NewFact> facts,
        NewPerson enquirer,
        List<NewContactPoint> contacts,
        @Nullable Kinship enquirerIs,
        String relation,
        List<String> notes,
        String asWritten,
        Likeness.Signs signs,
        List<RowProblem> problems) {

    ReadRow {
        facts = List.copyOf(facts);
        contacts = List.copyOf(contacts);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    boolean wrong() {
        return !problems.isEmpty();
    }

    /** Whether nothing but the kinship is missing, so that one answer makes the row right. */
    boolean asksForKinship() {
        return problems.stream().anyMatch(problem -> problem.messageKey().equals(RowReader.KINSHIP_UNKNOWN));
    }

    String enquirerName() {
        return name(enquirer);
    }

    String soughtName() {
        return name(sought);
    }

    /** What a family is known by within one file: rows with the same number are one case; rows without one stand alone. */
    String group() {
        return fileNumber.isEmpty() ? "row " + number : "file " + fileNumber;
    }

    private static String name(NewPerson person) {
        return person.names().stream()
                .filter(name -> name.kind() == NameKind.FULL)
                .map(NewName::text)
                .findFirst()
                .orElse("");
    }
}
