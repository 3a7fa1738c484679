package org.kinbridge.web.cases.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.history.EarlierId;
import org.kinbridge.cases.history.EarlierValues;
import org.kinbridge.cases.history.EarlierView;
import org.kinbridge.cases.history.RecordKind;
import org.kinbridge.cases.history.RestoreEarlier;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Moments;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** Shows what is beside what was, and gives it back by a new change. */
@Named
@ViewScoped
public class GoBack implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EarlierValues earlier;

    @Inject
    private HistoryWords said;

    @Inject
    private Moments moments;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String file = "";
    private String record = "";
    private String id = "";
    private long revision;
    private int version;
    private String why = "";
    private transient @Nullable EarlierView view;

    public void load() {
        problems.attempt(() -> {
            EarlierView read = earlier.view(what());
            view = read;
            version = read.version();
        });
    }

    /** Gives the earlier value back; then shows the history, where the new change stands on top. */
    public void restore() {
        if (problems.attempt(() -> earlier.restore(new RestoreEarlier(what(), version, why)))) {
            problems.done("history.done.restored");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/history?file=" + CaseAddress.idOf(file));
        }
    }

    private EarlierId what() {
        try {
            RecordKind kind = Arrays.stream(RecordKind.values())
                    .filter(one -> one.name().equals(record))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            return new EarlierId(CaseAddress.idOf(file), kind, UUID.fromString(id), revision);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    public @Nullable EarlierView getView() {
        if (view == null && Faces.isPostback()) {
            load();
        }
        return view;
    }

    /** Now and then, field by field. */
    public List<HistoryLine.Change> getFields() {
        EarlierView shown = getView();
        return shown == null
                ? List.of()
                : shown.fields().stream()
                        .map(field -> new HistoryLine.Change(
                                words.of("history.field." + field.field()),
                                said.value(field.before(), Map.of()),
                                said.value(field.after(), Map.of())))
                        .toList();
    }

    /** Which record, in words. */
    public String getAbout() {
        EarlierView shown = getView();
        if (shown == null) {
            return "";
        }
        PersonId about = shown.about();
        return about == null
                ? words.of("case.titleOf", shown.name())
                : words.of("history.record." + what().record(), shown.name());
    }

    public String getChangedAt() {
        EarlierView shown = getView();
        return shown == null ? "" : moments.of(shown.changedAt());
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "");
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = Objects.requireNonNullElse(record, "");
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = Objects.requireNonNullElse(id, "");
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }
}
