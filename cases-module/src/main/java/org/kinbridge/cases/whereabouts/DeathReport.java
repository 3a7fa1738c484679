package org.kinbridge.cases.whereabouts;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.core.text.PersianText;
import org.kinbridge.core.time.FuzzyDate;

/**
 * One source says that the sought person has died.
 *
 * @param source who says so, or which document
 * @param when null if the source does not say
 * @param where may be empty
 * @param account what the source says
 */
public record DeathReport(
        String source, Hearing hearing, @Nullable FuzzyDate when, String where, String account) implements Note {

    /** Whether both go back to one source, however its name was typed. */
    boolean sameSource(DeathReport other) {
        return folded(source).equals(folded(other.source));
    }

    private static String folded(String name) {
        return PersianText.fold(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    }
}
