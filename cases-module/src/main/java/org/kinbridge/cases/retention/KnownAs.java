package org.kinbridge.cases.retention;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.PersianText;
import org.kinbridge.core.time.FuzzyDate;

/**
 * By what a person would be known again.
 *
 * @param names whole names, in any spelling and script
 * @param father the father's name; empty if not known
 * @param born the years in which the birth may lie, Gregorian; empty if not known, or not to three years
 */
public record KnownAs(List<String> names, String father, Set<Integer> born) {

    private static final int WIDEST = 3;

    public KnownAs {
        names = names.stream()
                .map(KnownAs::folded)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        father = folded(father);
        born = Set.copyOf(born);
    }

    /** The years in which the day may lie; none if that are more than three, for then they tell nothing. */
    public static Set<Integer> years(@Nullable FuzzyDate date) {
        LocalDate earliest = date == null ? null : date.earliest();
        LocalDate latest = date == null ? null : date.latest();
        if (earliest == null || latest == null || latest.getYear() - earliest.getYear() >= WIDEST) {
            return Set.of();
        }
        return IntStream.rangeClosed(earliest.getYear(), latest.getYear())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** What is kept of an erased person, before hashing: by it a later one is known, however much is said of that one. */
    Set<String> kept() {
        Set<String> kept = detailed();
        names.forEach(name -> {
            kept.add("name|" + name);
            if (father.isEmpty() && born.isEmpty()) {
                kept.add("bare|" + name);
            }
        });
        return kept;
    }

    /**
     * What is asked of a new person, before hashing. A namesake whose father or birth is known to differ is not the same
     * person; of whom only the name is known may be.
     */
    Set<String> asked() {
        if (father.isEmpty() && born.isEmpty()) {
            return names.stream().map(name -> "name|" + name).collect(Collectors.toSet());
        }
        Set<String> asked = detailed();
        names.forEach(name -> asked.add("bare|" + name));
        return asked;
    }

    private Set<String> detailed() {
        Set<String> details = new HashSet<>();
        for (String name : names) {
            if (!father.isEmpty()) {
                details.add("father|" + name + "|" + father);
            }
            born.forEach(year -> details.add("born|" + name + "|" + year));
        }
        return details;
    }

    private static String folded(String name) {
        return PersianText.fold(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    }
}
