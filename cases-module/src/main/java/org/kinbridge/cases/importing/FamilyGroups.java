package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.IntakeCase;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.person.GivenPerson;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.text.PersianText;

/** Puts rows together into families: rows with one file number are one case, and its enquirer is one person. */
final class FamilyGroups {

    private FamilyGroups() {}

    /** The rows of each family, in the order in which the families come first. */
    static List<List<ReadRow>> of(List<ReadRow> rows) {
        Map<String, List<ReadRow>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.group(), none -> new ArrayList<>()).add(row));
        return List.copyOf(groups.values());
    }

    /**
     * What is to be made of the rows of one family.
     *
     * @param existing the case on record that has the family's number; null if none has
     * @param decisions in which somebody may have chosen persons on record
     * @return empty if the case on record is that of another family
     */
    static Optional<IntakeCase> intake(List<ReadRow> rows, @Nullable NumberedCase existing, Decisions decisions) {
        Map<String, List<ReadRow>> byEnquirer = new LinkedHashMap<>();
        rows.forEach(row -> byEnquirer
                .computeIfAbsent(NumberedCase.folded(row.enquirerName()), none -> new ArrayList<>())
                .add(row));
        List<IntakeCase.Asking> asking = new ArrayList<>();
        for (Map.Entry<String, List<ReadRow>> same : byEnquirer.entrySet()) {
            PersonId known = existing == null ? null : known(existing, same.getKey());
            if (existing != null && known == null) {
                return Optional.empty();
            }
            asking.add(asking(known, same.getValue(), decisions));
        }
        return Optional.of(new IntakeCase(
                existing == null ? null : existing.id(), rows.get(0).fileNumber(), asking));
    }

    private static IntakeCase.Asking asking(@Nullable PersonId known, List<ReadRow> rows, Decisions decisions) {
        NewPerson person = new NewPerson(
                rows.stream()
                        .map(row -> row.enquirer().sex())
                        .filter(sex -> sex != Sex.UNKNOWN)
                        .findFirst()
                        .orElse(Sex.UNKNOWN),
                rows.get(0).enquirer().names());
        return new IntakeCase.Asking(
                known,
                person,
                contacts(rows),
                rows.stream()
                        .map(row -> new IntakeCase.Sought(
                                row.number(), new NewSought(whom(row, decisions), row.enquirerIs(), row.facts())))
                        .toList());
    }

    private static GivenPerson whom(ReadRow row, Decisions decisions) {
        UUID chosen = decisions.onRecord(row.number());
        return chosen == null ? row.sought() : new OnRecord(new PersonId(chosen));
    }

    /** The same number in several rows is one way to reach the enquirer, however its digits are parted. */
    private static List<NewContactPoint> contacts(List<ReadRow> rows) {
        Set<String> seen = new HashSet<>();
        return rows.stream()
                .flatMap(row -> row.contacts().stream())
                .filter(contact -> seen.add(contact.kind()
                        + PersianText.latinDigits(contact.value()).replaceAll("[^\\p{L}\\p{N}@._+]", "")))
                .toList();
    }

    private static @Nullable PersonId known(NumberedCase existing, String folded) {
        return existing.enquirers().stream()
                .filter(person -> person.names().stream()
                        .anyMatch(name -> NumberedCase.folded(name.text()).equals(folded)))
                .map(PersonView::id)
                .findFirst()
                .orElse(null);
    }
}
