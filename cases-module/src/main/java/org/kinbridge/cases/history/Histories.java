package org.kinbridge.cases.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.persistence.Json;

/** Makes entries of rows: field by field, and a name that took the place of another is one change. */
final class Histories {

    private Histories() {}

    static List<HistoryEntry> entries(List<HistoryRows.Row> rows) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (HistoryRows.Row row : rows) {
            HistoryEntry entry = entry(row);
            int replaced = counterpart(entries, entry);
            if (replaced >= 0) {
                entries.set(replaced, joined(entries.get(replaced), entry));
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static HistoryEntry entry(HistoryRows.Row row) {
        Happening happening = Happening.values()[row.type()];
        JsonNode after = happening == Happening.REMOVED ? null : parsed(row.row());
        JsonNode before = happening == Happening.REMOVED ? parsed(row.row()) : parsed(row.before());
        List<FieldChange> changes = happening == Happening.READ ? List.of() : changes(row.kind(), before, after);
        return new HistoryEntry(
                row.at(),
                row.actor(),
                happening,
                row.kind(),
                row.id(),
                happening == Happening.READ ? readAbout(row) : about(row.kind(), after == null ? before : after),
                changes,
                row.revision(),
                restorable(row, happening, changes),
                row.look(),
                row.times());
    }

    private static List<FieldChange> changes(RecordKind kind, @Nullable JsonNode before, @Nullable JsonNode after) {
        return kind.fields().stream()
                .map(field -> new FieldChange(field.name(), field.in(before), field.in(after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static boolean restorable(HistoryRows.Row row, Happening happening, List<FieldChange> changes) {
        return switch (row.kind()) {
            case CASE, FACT -> happening == Happening.CHANGED;
            case PERSON ->
                happening == Happening.CHANGED
                        && changes.stream().anyMatch(change -> change.field().equals("sex"));
            case NAME -> row.later() && happening != Happening.READ;
            case CONTACT_POINT -> happening == Happening.CHANGED || happening == Happening.REMOVED;
            case ENQUIRER,
                    RELATIVE,
                    KINSHIP,
                    TRACING_REQUEST,
                    IDENTITY_DOCUMENT,
                    ATTACHMENT,
                    PROMISE,
                    CONSENT,
                    FAMILY_MESSAGE -> false;
        };
    }

    private static @Nullable PersonId readAbout(HistoryRows.Row row) {
        return row.kind() == RecordKind.PERSON ? new PersonId(row.id()) : null;
    }

    private static @Nullable PersonId about(RecordKind kind, @Nullable JsonNode row) {
        String column = kind.personColumn();
        return column == null || row == null || !row.hasNonNull(column)
                ? null
                : new PersonId(UUID.fromString(row.get(column).asText()));
    }

    /** A name of the same kind that went, or came, in the same revision. */
    private static int counterpart(List<HistoryEntry> entries, HistoryEntry entry) {
        if (entry.record() != RecordKind.NAME) {
            return -1;
        }
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).revision() == entry.revision(); i--) {
            HistoryEntry other = entries.get(i);
            boolean opposite = other.happening() != entry.happening()
                    && (other.happening() == Happening.ADDED || other.happening() == Happening.REMOVED)
                    && (entry.happening() == Happening.ADDED || entry.happening() == Happening.REMOVED);
            if (opposite
                    && other.record() == RecordKind.NAME
                    && Objects.equals(other.about(), entry.about())
                    && kindOfName(other).equals(kindOfName(entry))) {
                return i;
            }
        }
        return -1;
    }

    private static HistoryValue kindOfName(HistoryEntry entry) {
        FieldChange kind = entry.changes().stream()
                .filter(change -> change.field().equals("nameKind"))
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(kind.after() == null ? kind.before() : kind.after());
    }

    private static HistoryEntry joined(HistoryEntry one, HistoryEntry other) {
        HistoryEntry gone = one.happening() == Happening.REMOVED ? one : other;
        HistoryEntry come = gone == one ? other : one;
        List<FieldChange> changes = RecordKind.NAME.fields().stream()
                .map(field -> new FieldChange(field.name(), before(gone, field), after(come, field)))
                .filter(change -> change.field().equals("nameKind") || !Objects.equals(change.before(), change.after()))
                .toList();
        return new HistoryEntry(
                come.at(),
                come.actor(),
                Happening.CHANGED,
                RecordKind.NAME,
                come.id(),
                come.about(),
                changes,
                come.revision(),
                come.restorable(),
                "",
                1);
    }

    private static @Nullable HistoryValue before(HistoryEntry entry, Field field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field.name()))
                .map(FieldChange::before)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable HistoryValue after(HistoryEntry entry, Field field) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(field.name()))
                .map(FieldChange::after)
                .findFirst()
                .orElse(null);
    }

    static @Nullable JsonNode parsed(@Nullable String json) {
        try {
            return json == null ? null : Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("A row of the history cannot be read");
        }
    }
}
