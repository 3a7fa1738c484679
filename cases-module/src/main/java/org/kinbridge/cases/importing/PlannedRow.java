package org.kinbridge.cases.importing;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Kinship;

/**
 * A row as it will be, for the dry run.
 *
 * @param number of the line in the spreadsheet
 * @param fileNumber the association's own number; empty if it has none
 * @param name of the sought person
 * @param since the words for when the person went missing
 * @param enquirer who asks
 * @param kinship what the enquirer is to the sought person; null while that is not known
 * @param withRow the row in whose case it goes; 0 if that is its own or one on record
 * @param existing the case on record in which it goes; null if there is none
 * @param reference of that case; empty without one
 * @param duplicates who may be the same person
 * @param alreadyThere whether the case on record seeks a person of this name already
 * @param erased whether somebody in the row looks like a person who was erased
 * @param problems why it cannot be taken in
 * @param cells those that somebody may want to correct, or has corrected
 */
public record PlannedRow(
        int number,
        Outcome outcome,
        String fileNumber,
        String name,
        String since,
        String enquirer,
        @Nullable Kinship kinship,
        int withRow,
        @Nullable UUID existing,
        String reference,
        List<PossibleDuplicate> duplicates,
        boolean alreadyThere,
        boolean erased,
        List<RowProblem> problems,
        List<RowCell> cells) {
    public PlannedRow {
        duplicates = List.copyOf(duplicates);
        problems = List.copyOf(problems);
        cells = List.copyOf(Objects.requireNonNullElse(cells, List.of()));
    }

    PlannedRow with(List<RowCell> shown) {
        return new PlannedRow(
                number,
                outcome,
                fileNumber,
                name,
                since,
                enquirer,
                kinship,
                withRow,
                existing,
                reference,
                duplicates,
                alreadyThere,
                erased,
                problems,
                shown);
    }

    /** Persons on record who may be the one sought. */
    public List<PossibleDuplicate> onRecord() {
        return duplicates.stream().filter(other -> other.person() != null).toList();
    }

    /** Whether it is taken in only if somebody says so. */
    boolean leftOutAtFirst() {
        return alreadyThere || erased;
    }

    /** The same without a case, and other rows, among the possible duplicates. */
    PlannedRow without(UUID file, Set<Integer> others) {
        List<PossibleDuplicate> left = duplicates.stream()
                .filter(one -> !file.equals(one.caseId()) && !others.contains(one.row()))
                .toList();
        return new PlannedRow(
                number,
                outcome,
                fileNumber,
                name,
                since,
                enquirer,
                kinship,
                withRow,
                existing,
                reference,
                left,
                alreadyThere,
                erased,
                problems,
                cells);
    }

    boolean asksForKinship() {
        return problems.stream().anyMatch(problem -> problem.messageKey().equals(RowReader.KINSHIP_UNKNOWN));
    }
}
