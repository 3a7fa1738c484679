package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinbridge.cases.file.TakenIn;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.note.NoteId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.Reappearance;

/**
 * Keeps as private notes what has no other place: the notes of the rows, how a row names somebody who was on record
 * before, and why somebody was taken in who looks like a person who was erased.
 */
@ApplicationScoped
class RowNotes {

    private final CaseNotes notes;
    private final Reappearance reappearance;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RowNotes() {
        this.notes = null;
        this.reappearance = null;
    }

    @Inject
    RowNotes(CaseNotes notes, Reappearance reappearance) {
        this.notes = notes;
        this.reappearance = reappearance;
    }

    /** @return what was taken in, with the notes among what was added about persons on record */
    List<TakenIn> keep(TakeRows.Work work, List<List<ReadRow>> families, List<TakenIn> taken) {
        Map<Integer, ReadRow> rows =
                families.stream().flatMap(List::stream).collect(Collectors.toMap(ReadRow::number, Function.identity()));
        Map<CaseId, List<NewNote>> kept = new LinkedHashMap<>();
        Set<CaseId> fresh = new HashSet<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (TakenIn one : taken) {
            List<NewNote> ofRow = ofRow(work, Objects.requireNonNull(rows.get(one.row())), one);
            if (!ofRow.isEmpty()) {
                counts.put(one.row(), ofRow.size());
                kept.computeIfAbsent(one.caseId(), none -> new ArrayList<>()).addAll(ofRow);
                if (one.newCase()) {
                    fresh.add(one.caseId());
                }
            }
        }
        if (kept.isEmpty()) {
            return taken;
        }
        return withNotes(taken, counts, notes.writeAll(kept, fresh));
    }

    private List<NewNote> ofRow(TakeRows.Work work, ReadRow row, TakenIn one) {
        List<String> texts = new ArrayList<>(row.notes());
        if (!one.newSought() && !row.asWritten().isEmpty()) {
            texts.add(row.asWritten());
        }
        if (work.erased().contains(row.number())) {
            texts.add(work.decisions().knowingly().get(row.number()));
            reappearance.takenInKnowingly(one.caseId());
        }
        String source = work.fileName() + ":" + row.number();
        return texts.stream()
                .map(text -> new NewNote(one.sought(), text, source))
                .toList();
    }

    private static List<TakenIn> withNotes(
            List<TakenIn> taken, Map<Integer, Integer> counts, Map<CaseId, List<NoteId>> written) {
        Map<CaseId, Iterator<NoteId>> left = new HashMap<>();
        written.forEach((file, ids) -> left.put(file, ids.iterator()));
        List<TakenIn> all = new ArrayList<>();
        for (TakenIn one : taken) {
            Collection<UUID> ofRow = new ArrayList<>();
            for (int i = 0; i < counts.getOrDefault(one.row(), 0); i++) {
                ofRow.add(Objects.requireNonNull(left.get(one.caseId())).next().value());
            }
            all.add(one.newSought() ? one : one.with(ofRow));
        }
        return all;
    }
}
