package org.kinbridge.cases.importing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.NotFound;

/** Every row as it will be, in the order of the file. */
record ImportPlan(List<PlannedRow> rows) {

    static final ImportPlan NONE = new ImportPlan(List.of());

    ImportPlan {
        rows = List.copyOf(rows);
    }

    int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Only the rows with other numbers. */
    ImportPlan without(Set<Integer> numbers) {
        return new ImportPlan(
                rows.stream().filter(row -> !numbers.contains(row.number())).toList());
    }

    /** @throws NotFound if there is no such row */
    PlannedRow row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** Whether the row itself resembles whom somebody chose for it. */
    boolean suggests(PersonChoice choice) {
        return rows.stream()
                .filter(row -> row.number() == choice.row())
                .flatMap(row -> row.onRecord().stream())
                .anyMatch(other -> choice.person() == null || choice.person().equals(other.person()));
    }

    /**
     * Numbers of the rows that are to be taken in: right ones that nobody left out. Somebody who looks like a person who
     * was erased comes in only with a reason.
     */
    Set<Integer> wanted(Decisions decisions) {
        return rows.stream()
                .filter(row -> row.outcome() != Outcome.WRONG)
                .filter(row -> !decisions.leftOut().contains(row.number()))
                .filter(row -> !row.erased() || decisions.knowingly().containsKey(row.number()))
                .map(PlannedRow::number)
                .collect(Collectors.toSet());
    }

    /** Numbers of the rows with somebody who looks like a person who was erased. */
    Set<Integer> erased() {
        return rows.stream().filter(PlannedRow::erased).map(PlannedRow::number).collect(Collectors.toSet());
    }

    /** Numbers of the rows that are taken in only if somebody says so. */
    Set<Integer> leftOutAtFirst() {
        return rows.stream()
                .filter(PlannedRow::leftOutAtFirst)
                .map(PlannedRow::number)
                .collect(Collectors.toSet());
    }

    /** The words for a kinship that nobody knows yet, with the number of rows that wait for each; the empty one last. */
    Map<String, Integer> unknownKinships() {
        Map<String, Integer> words = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> row.problems().stream())
                .filter(problem -> problem.messageKey().equals(RowReader.KINSHIP_UNKNOWN))
                .map(problem -> problem.arguments().get(0).toString())
                .collect(Collectors.groupingBy(KinshipWords::folded, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> words.put(same.get(0), same.size()));
        return words;
    }

    /** The rows of a case: those taken into it, those planned for it, and those that go with one of these. */
    Set<Integer> rowsOf(UUID file, Set<Integer> made) {
        Set<Integer> of = new HashSet<>(made);
        rows.stream().filter(row -> file.equals(row.existing())).forEach(row -> of.add(row.number()));
        rows.stream().filter(row -> of.contains(row.withRow())).forEach(row -> of.add(row.number()));
        return of;
    }

    /** The same without these rows, and without this case among the possible duplicates of the others. */
    ImportPlan without(UUID file, Set<Integer> numbers) {
        return new ImportPlan(rows.stream()
                .filter(row -> !numbers.contains(row.number()))
                .map(row -> row.without(file, numbers))
                .toList());
    }
}
