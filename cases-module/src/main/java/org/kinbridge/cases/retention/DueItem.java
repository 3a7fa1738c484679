package org.kinbridge.cases.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;

/**
 * Something whose period ends.
 *
 * @param kind text {@code retention.why.<kind>} says why
 * @param record what it is; the case itself where the kind is about cases
 * @param file the case; null for what belongs to no case
 * @param reference of the case, such as {@code 2026-0007}; otherwise a month or a number
 * @param since when the period began
 * @param months how long the period is
 * @param due the day on which it ends
 * @param erases whether the whole case goes, which two people decide
 * @param kept if it is kept longer; else null
 */
public record DueItem(
        String kind,
        UUID record,
        @Nullable CaseId file,
        String reference,
        Instant since,
        int months,
        LocalDate due,
        boolean erases,
        @Nullable KeptView kept) {

    /** Whether it may be let go on this day: its time has run, and nobody has decided to keep it longer than that. */
    public boolean mayGo(LocalDate today) {
        return !due.isAfter(today) && (kept == null || kept.until().isBefore(today));
    }
}
