package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A field of a record, and how its column is to be understood.
 *
 * @param name by which the interface calls it: text {@code history.field.<name>}
 * @param column of the history table
 * @param reading what the column holds
 */
record Field(String name, String column, Reading reading) {

    /** Takes a value out of a row; null if there is none. */
    interface Reading {
        @Nullable
        HistoryValue of(JsonNode row, String column);
    }

    static Field text(String name, String column) {
        return new Field(
                name, column, (row, at) -> new HistoryValue.Words(row.get(at).asText()));
    }

    static Field constant(String name, String column, String prefix) {
        return new Field(
                name,
                column,
                (row, at) -> new HistoryValue.Constant(prefix, row.get(at).asText()));
    }

    static Field flag(String name, String column) {
        return new Field(
                name, column, (row, at) -> new HistoryValue.Flag(row.get(at).asBoolean()));
    }

    static Field staff(String name, String column) {
        return new Field(name, column, (row, at) -> new HistoryValue.Staff(new AccountId(id(row, at))));
    }

    static Field person(String name, String column) {
        return new Field(name, column, (row, at) -> new HistoryValue.Someone(new PersonId(id(row, at))));
    }

    static Field date(String name, String column) {
        return new Field(name, column, (row, at) -> new HistoryValue.When(fuzzyDate(row)));
    }

    static Field hidden(String name, String column) {
        return new Field(
                name,
                column,
                (row, at) -> new HistoryValue.Hidden(row.get(at).asText().hashCode()));
    }

    /** The value in this row; null if there is no row, or nothing in it. */
    @Nullable
    HistoryValue in(@Nullable JsonNode row) {
        if (row == null || !row.hasNonNull(column) || row.get(column).asText().isEmpty()) {
            return null;
        }
        return reading.of(row, column);
    }

    private static UUID id(JsonNode row, String column) {
        return UUID.fromString(row.get(column).asText());
    }

    private static FuzzyDate fuzzyDate(JsonNode row) {
        return new FuzzyDate(
                row.get("when_words").asText(),
                CalendarSystem.valueOf(row.get("when_calendar").asText()),
                row.get("when_edtf").asText(),
                day(row, "when_earliest"),
                day(row, "when_latest"));
    }

    private static @Nullable LocalDate day(JsonNode row, String column) {
        return row.hasNonNull(column) ? LocalDate.parse(row.get(column).asText()) : null;
    }
}
