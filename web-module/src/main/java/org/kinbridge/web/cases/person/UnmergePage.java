package org.kinbridge.web.cases.person;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.AddedSince;
import org.kinbridge.cases.person.MergeId;
import org.kinbridge.cases.person.MergeView;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.RowWords;
import org.kinbridge.cases.person.UndoMerge;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** Parts two records that were merged; what was added since is shown for decision. */
@Named("unmergePage")
@ViewScoped
public class UnmergePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NAMED = Set.of(
            "fact",
            "enquirer",
            "tracing_request",
            "relative",
            "kinship",
            "conversation",
            "promise",
            "consent",
            "family_message",
            "succession",
            "testimony",
            "testimony_mention",
            "testimony_fact",
            "attachment",
            "case_note",
            "contact_point",
            "identity_document",
            "person_name");

    @Inject
    private Merges merges;

    @Inject
    private Persons persons;

    @Inject
    private Words words;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String id = "";
    private int version;
    private String survivor = "";
    private String survivorName = "";
    private String restored = "";
    private String restoredName = "";
    private String reason = "";
    private final ArrayList<AddedRow> added = new ArrayList<>();

    public void load() {
        problems.attempt(() -> {
            MergeView merge = merges.view(mergeId());
            version = merge.version();
            survivor = merge.survivor().toString();
            restored = merge.absorbed().toString();
            Map<PersonId, PersonView> views = persons.views(Set.of(merge.survivor(), merge.absorbed()));
            survivorName = name(views, merge.survivor());
            restoredName = name(views, merge.absorbed());
            readAdded();
        });
    }

    /** Reads what was added by now; what is decided already stays decided. */
    private void readAdded() {
        Map<String, AddedRow> decided = added.stream().collect(Collectors.toMap(AddedRow::key, Function.identity()));
        List<AddedRow> rows = merges.addedSince(mergeId()).stream()
                .map(this::row)
                .map(row -> row.chosenAs(decided.getOrDefault(row.key(), row)))
                .toList();
        added.clear();
        added.addAll(rows);
    }

    private static String name(Map<PersonId, PersonView> views, PersonId id) {
        PersonView view = views.get(id);
        return view == null ? "" : view.name();
    }

    private AddedRow row(AddedSince since) {
        String table = since.reference().table().replaceFirst(".*\\.", "");
        String kind = words.of("persons.merge.table." + (NAMED.contains(table) ? table : "other"));
        RowWords named = since.named();
        LocalDate on = named.on();
        String said = Stream.of(named.words(), on == null ? "" : days.say(on))
                .filter(part -> !part.isEmpty())
                .map(part -> "\u2068" + part + "\u2069")
                .collect(Collectors.joining(" · "));
        return new AddedRow(since.reference().key(), said.isEmpty() ? kind : kind + ": " + said, named.path());
    }

    private MergeId mergeId() {
        try {
            return MergeId.of(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public void undo() {
        boolean done = problems.attempt(() -> merges.undo(new UndoMerge(
                mergeId(),
                version,
                reason,
                added.stream()
                        .filter(row -> !row.getOwner().isEmpty())
                        .collect(Collectors.toMap(AddedRow::key, row -> PersonAddress.idOf(row.getOwner()))))));
        if (done) {
            problems.done("persons.merge.undo.done");
            PersonAddress.show(PersonAddress.idOf(restored));
        } else {
            problems.attempt(this::readAdded);
        }
    }

    /** The two to whom something may belong. */
    public List<SelectItem> getOwners() {
        return List.of(
                new SelectItem(survivor, words.of("persons.merge.undo.stays", survivorName)),
                new SelectItem(restored, words.of("persons.merge.undo.goes", restoredName)));
    }

    public List<AddedRow> getAdded() {
        return added;
    }

    public String getSurvivor() {
        return survivor;
    }

    public String getSurvivorName() {
        return survivorName;
    }

    public String getRestored() {
        return restored;
    }

    public String getRestoredName() {
        return restoredName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
