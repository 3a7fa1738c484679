package org.kinbridge.cases.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

/**
 * A field of a record, and how its column is to be understood.
 *
 * @param name by which the interface calls it: text {@code history.field.<name>}
 * @param column of the history table; of a date the beginning of the names of its columns
 * @param columns what is read out, each column with the expression for it; nothing else ever is
 * @param reading what the column holds
 */
record Field(String name, String column, Map<String, String> columns, Reading reading) {

    private Field(String name, String column, Reading reading) {
        this(name, column, Map.of(column, "a." + column), reading);
    }

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

    /** @param prefix of the columns, such as {@code when_} */
    static Field date(String name, String prefix) {
        Map<String, String> columns = Stream.of("words", "calendar", "edtf", "earliest", "latest")
                .map(part -> prefix + part)
                .collect(Collectors.toMap(Function.identity(), part -> "a." + part));
        return new Field(name, prefix + "words", columns, (row, at) -> new HistoryValue.When(fuzzyDate(row, prefix)));
    }

    /** The same, read out only where the condition on the row {@code a} holds. */
    Field onlyWhere(String condition) {
        Map<String, String> narrowed = columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> "case when " + condition + " then " + one.getValue() + " end"));
        return new Field(name, column, narrowed, reading);
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

    private static FuzzyDate fuzzyDate(JsonNode row, String prefix) {
        return new FuzzyDate(
                row.get(prefix + "words").asText(),
                CalendarSystem.valueOf(row.get(prefix + "calendar").asText()),
                row.get(prefix + "edtf").asText(),
                day(row, prefix + "earliest"),
                day(row, prefix + "latest"));
    }

    private static @Nullable LocalDate day(JsonNode row, String column) {
        return row.hasNonNull(column) ? LocalDate.parse(row.get(column).asText()) : null;
    }
}
