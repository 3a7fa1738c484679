package org.kinbridge.web.cases.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.AddedSince;
import org.kinbridge.cases.person.MergeId;
import org.kinbridge.cases.person.MergeView;
import org.kinbridge.cases.person.Merges;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.UndoMerge;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;

/** Parts two records that were merged; what was added since is shown for decision. */
@Named("unmergePage")
@ViewScoped
public class UnmergePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> NAMED =
            Set.of("fact", "enquirer", "tracing_request", "relative", "kinship", "conversation", "promise");

    @Inject
    private Merges merges;

    @Inject
    private Persons persons;

    @Inject
    private Words words;

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
            merges.addedSince(merge.id()).forEach(since -> added.add(row(since)));
        });
    }

    private static String name(Map<PersonId, PersonView> views, PersonId id) {
        PersonView view = views.get(id);
        return view == null ? "" : view.name();
    }

    private AddedRow row(AddedSince since) {
        String table = since.reference().table().replaceFirst(".*\\.", "");
        String kind = words.of("persons.merge.table." + (NAMED.contains(table) ? table : "other"));
        return new AddedRow(since.reference().key(), since.words().isEmpty() ? kind : kind + ": " + since.words());
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
                added.stream().filter(AddedRow::isAlong).map(AddedRow::key).collect(Collectors.toSet()))));
        if (done) {
            problems.done("persons.merge.undo.done");
            PersonAddress.show(PersonAddress.idOf(restored));
        }
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
