package org.kinbridge.web.cases.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinbridge.cases.history.FieldChange;
import org.kinbridge.cases.history.Happening;
import org.kinbridge.cases.history.HistoryEntry;
import org.kinbridge.cases.history.HistoryPage;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.web.support.Moments;
import org.kinbridge.web.support.Words;

/** The entries of a history in the words of the page. */
@RequestScoped
public class HistoryLines {

    @Inject
    private HistoryWords said;

    @Inject
    private Moments moments;

    @Inject
    private Words words;

    /**
     * What was done by one person in one step, or looked at within a minute, stands together.
     *
     * @param file id of the case, for the way back to an earlier value
     */
    List<HistoryLine.Group> of(String file, HistoryPage found) {
        List<HistoryLine.Group> made = new ArrayList<>();
        List<HistoryLine> lines = new ArrayList<>();
        HistoryEntry first = null;
        for (HistoryEntry entry : found.entries()) {
            if (first != null && !together(first, entry)) {
                made.add(group(first, lines));
                lines = new ArrayList<>();
            }
            if (lines.isEmpty()) {
                first = entry;
            }
            lines.add(line(file, entry, found.people()));
        }
        if (first != null) {
            made.add(group(first, lines));
        }
        return made;
    }

    private static boolean together(HistoryEntry one, HistoryEntry other) {
        boolean readings = one.happening() == Happening.READ && other.happening() == Happening.READ;
        return one.actor().equals(other.actor())
                && (readings ? minute(one.at()) == minute(other.at()) : one.revision() == other.revision());
    }

    private static long minute(Instant at) {
        return at.getEpochSecond() / 60;
    }

    private HistoryLine.Group group(HistoryEntry first, List<HistoryLine> lines) {
        return new HistoryLine.Group(moments.of(first.at()), said.actor(first.actor()), lines);
    }

    private HistoryLine line(String file, HistoryEntry entry, Map<PersonId, String> people) {
        boolean readings = entry.happening() == Happening.READ;
        String step = readings
                ? words.of("history.look." + entry.look(), entry.times())
                : words.constant("history.happening", entry.happening());
        return new HistoryLine(
                entry.happening().name().toLowerCase(java.util.Locale.ROOT),
                step,
                about(entry, people),
                entry.changes().stream().map(change -> change(change, people)).toList(),
                entry.restorable()
                        ? "file=" + file + "&record=" + entry.record() + "&id=" + entry.id() + "&revision="
                                + entry.revision()
                        : "");
    }

    private String about(HistoryEntry entry, Map<PersonId, String> people) {
        String key = "history.record." + entry.record();
        if (entry.record() == RecordKind.CASE) {
            return words.of(key);
        }
        return entry.about() == null
                ? words.constant("history.kind", entry.record())
                : words.of(key, said.person(entry.about(), people));
    }

    private HistoryLine.Change change(FieldChange change, Map<PersonId, String> people) {
        return new HistoryLine.Change(
                words.of("history.field." + change.field()),
                said.value(change.before(), people),
                said.value(change.after(), people));
    }
}
