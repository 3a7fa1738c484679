package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Kinship;

/**
 * What a person decided about one file.
 *
 * @param kinships which kinship is meant by words that are not known, folded
 * @param leftOut numbers of rows that are not taken in
 * @param failed numbers of rows that could not be taken in although nothing was wrong with them
 * @param corrections what counts in place of cells of the file
 * @param persons whom rows seek: somebody on record or a new person
 * @param knowingly the reasons for taking rows in with somebody who looks like a person who was erased, by row
 */
record Decisions(
        Map<String, Kinship> kinships,
        Set<Integer> leftOut,
        Set<Integer> failed,
        List<CellCorrection> corrections,
        List<PersonChoice> persons,
        Map<Integer, String> knowingly) {

    static final Decisions NONE = new Decisions(Map.of(), Set.of(), Set.of(), List.of(), List.of(), Map.of());

    /** Those that were kept before there were corrections, choices and reasons have none. */
    Decisions {
        kinships = Map.copyOf(kinships);
        leftOut = Set.copyOf(leftOut);
        failed = Set.copyOf(failed);
        corrections = List.copyOf(Objects.requireNonNullElse(corrections, List.of()));
        persons = List.copyOf(Objects.requireNonNullElse(persons, List.of()));
        knowingly = Map.copyOf(Objects.requireNonNullElse(knowingly, Map.of()));
    }

    Decisions answered(Map<String, Kinship> words) {
        Map<String, Kinship> all = new HashMap<>(kinships);
        words.forEach((word, kinship) -> all.put(KinshipWords.folded(word), kinship));
        return new Decisions(all, leftOut, failed, corrections, persons, knowingly);
    }

    Decisions leaving(Set<Integer> rows, boolean out) {
        Set<Integer> all = new HashSet<>(leftOut);
        if (out) {
            all.addAll(rows);
        } else {
            all.removeAll(rows);
        }
        return new Decisions(kinships, all, failed, corrections, persons, knowingly);
    }

    Decisions failing(Set<Integer> rows) {
        Set<Integer> all = new HashSet<>(failed);
        all.addAll(rows);
        return new Decisions(kinships, leftOut, all, corrections, persons, knowingly);
    }

    /** Each in place of what was written for the same cell before; what the file says itself is no correction. */
    Decisions corrected(List<CellCorrection> written, Sheet sheet) {
        List<CellCorrection> all = new ArrayList<>(corrections);
        all.removeIf(old -> written.stream().anyMatch(old::sameCell));
        Map<Integer, Sheet.Line> lines =
                sheet.lines().stream().collect(Collectors.toMap(Sheet.Line::number, line -> line));
        written.stream()
                .filter(one -> !Objects.requireNonNull(lines.get(one.row()))
                        .cells()
                        .get(one.column())
                        .equals(one.value()))
                .forEach(all::add);
        return new Decisions(kinships, leftOut, failed, all, persons, knowingly);
    }

    Decisions choosing(List<PersonChoice> chosen) {
        List<PersonChoice> all = new ArrayList<>(persons);
        all.removeIf(old -> chosen.stream().anyMatch(one -> one.row() == old.row()));
        all.addAll(chosen);
        return new Decisions(kinships, leftOut, failed, corrections, all, knowingly);
    }

    /** Only those choices that the rows still suggest: a corrected row may seek somebody else. */
    Decisions choosingAmong(ImportPlan plan) {
        List<PersonChoice> all =
                persons.stream().filter(choice -> plan.suggests(choice)).toList();
        return new Decisions(kinships, leftOut, failed, corrections, all, knowingly);
    }

    Decisions taking(int row, String reason) {
        Map<Integer, String> reasons = new HashMap<>(knowingly);
        reasons.put(row, reason);
        return new Decisions(kinships, leftOut, failed, corrections, persons, reasons).leaving(Set.of(row), false);
    }

    /** The same without anything that was written about these rows: their people were erased. */
    Decisions without(Set<Integer> rows) {
        Map<Integer, String> reasons = new HashMap<>(knowingly);
        reasons.keySet().removeAll(rows);
        return new Decisions(
                kinships,
                leftOut,
                failed,
                corrections.stream().filter(one -> !rows.contains(one.row())).toList(),
                persons.stream().filter(one -> !rows.contains(one.row())).toList(),
                reasons);
    }

    /** What was written in place of cells of a row, by column. */
    Map<Integer, String> correctionsOf(int row) {
        return corrections.stream()
                .filter(one -> one.row() == row)
                .collect(Collectors.toMap(CellCorrection::column, CellCorrection::value));
    }

    /** The sheet as it counts: with what was written in place of cells. */
    Sheet correct(Sheet sheet) {
        if (corrections.isEmpty()) {
            return sheet;
        }
        Map<Integer, List<CellCorrection>> byRow =
                corrections.stream().collect(Collectors.groupingBy(CellCorrection::row));
        return new Sheet(
                sheet.headings(),
                sheet.lines().stream()
                        .map(line -> line.with(byRow.getOrDefault(line.number(), List.of())))
                        .toList());
    }

    /** Somebody on record whom the row seeks, by a person's choice; null for a new person. */
    @Nullable
    UUID onRecord(int row) {
        return choice(row).map(PersonChoice::person).orElse(null);
    }

    Optional<PersonChoice> choice(int row) {
        return persons.stream().filter(one -> one.row() == row).findFirst();
    }
}
