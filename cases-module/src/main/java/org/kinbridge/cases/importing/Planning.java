package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.PersonView;

/** Says of every row what will become of it. Knows no database: what is on record is handed to it. */
final class Planning {

    private static final int MOST_DUPLICATES = 5;

    private final Map<String, NumberedCase> numbered;
    private final OnRecord onRecord;
    private final Set<Integer> erased;
    private final Map<String, List<ReadRow>> byKey = new HashMap<>();
    private final Map<String, Integer> firstOfGroup = new HashMap<>();

    /**
     * @param numbered the cases on record that have one of the file numbers
     * @param onRecord persons on record who may be looked for in the rows
     * @param erased numbers of the rows with somebody who looks like a person who was erased
     */
    Planning(Map<String, NumberedCase> numbered, OnRecord onRecord, Set<Integer> erased) {
        this.numbered = numbered;
        this.onRecord = onRecord;
        this.erased = Set.copyOf(erased);
    }

    /** Somebody on record, and the case in which they are sought, if they are. */
    record KnownPerson(PossibleDuplicate shown, Likeness.Signs signs) {}

    /** Persons on record by the forms of their names. */
    interface OnRecord {
        List<KnownPerson> with(Set<String> keys);
    }

    ImportPlan plan(List<ReadRow> rows) {
        for (ReadRow row : rows) {
            row.signs().keys().forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(row));
        }
        return new ImportPlan(rows.stream().map(this::plan).toList());
    }

    private PlannedRow plan(ReadRow row) {
        NumberedCase existing = numbered.get(NumberedCase.folded(row.fileNumber()));
        List<RowProblem> problems = new ArrayList<>(row.problems());
        if (existing != null && !asksIn(existing, row)) {
            problems.add(new RowProblem(
                    Meaning.FILE_NUMBER,
                    "families.problem.numberTaken",
                    List.of(row.fileNumber(), existing.reference().toString())));
        }
        boolean wrong = !problems.isEmpty();
        int with = wrong ? 0 : firstOfGroup.getOrDefault(row.group(), 0);
        if (!wrong) {
            firstOfGroup.putIfAbsent(row.group(), row.number());
        }
        boolean alreadyThere = existing != null && seeks(existing, row);
        List<PossibleDuplicate> duplicates = wrong ? List.of() : duplicates(row);
        return new PlannedRow(
                row.number(),
                wrong ? Outcome.WRONG : outcome(with > 0 || existing != null, alreadyThere || !duplicates.isEmpty()),
                row.fileNumber(),
                row.soughtName(),
                since(row),
                row.enquirerName(),
                row.enquirerIs(),
                existing == null ? with : 0,
                existing == null ? null : existing.id().value(),
                existing == null ? "" : existing.reference().toString(),
                duplicates,
                alreadyThere,
                erased.contains(row.number()),
                problems,
                List.of());
    }

    private static Outcome outcome(boolean added, boolean duplicate) {
        if (duplicate) {
            return Outcome.POSSIBLE_DUPLICATE;
        }
        return added ? Outcome.ADDED : Outcome.NEW_CASE;
    }

    private static String since(ReadRow row) {
        return row.facts().stream()
                .filter(fact -> fact.kind() == FactKind.LAST_SEEN)
                .map(NewFact::when)
                .findFirst()
                .orElse("");
    }

    /** The same number in another family's books is no reason to put a row into a stranger's case. */
    private static boolean asksIn(NumberedCase existing, ReadRow row) {
        return existing.enquirers().stream().anyMatch(person -> named(person, row.enquirerName()));
    }

    private static boolean seeks(NumberedCase existing, ReadRow row) {
        return existing.sought().stream().anyMatch(person -> named(person, row.soughtName()));
    }

    private static boolean named(PersonView person, String name) {
        return person.names().stream().map(NameView::text).anyMatch(known -> NumberedCase.folded(known)
                .equals(NumberedCase.folded(name)));
    }

    private List<PossibleDuplicate> duplicates(ReadRow row) {
        Set<String> keys = row.signs().keys();
        List<PossibleDuplicate> found = new ArrayList<>();
        keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(other -> other.number() != row.number())
                .forEach(other -> addIfAlike(
                        found,
                        row.signs(),
                        new KnownPerson(
                                new PossibleDuplicate(
                                        other.number(), null, null, other.fileNumber(), other.soughtName(), List.of()),
                                other.signs())));
        onRecord.with(keys).forEach(known -> addIfAlike(found, row.signs(), known));
        return found;
    }

    private static void addIfAlike(List<PossibleDuplicate> found, Likeness.Signs signs, KnownPerson other) {
        Set<Likeness> reasons = Likeness.between(signs, other.signs());
        if (!reasons.isEmpty() && found.size() < MOST_DUPLICATES) {
            found.add(other.shown().because(reasons));
        }
    }
}
