package org.kinbridge.web.cases.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.KeepLonger;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** Keeps something longer than its period, or lets it go. */
@Named
@ViewScoped
public class DecideRetention implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionReview review;

    @Inject
    private DateEcho dates;

    @Inject
    private Words words;

    @Inject
    private Problems problems;

    private String kind = "";
    private String record = "";
    private String reason = "";
    private String until = "";
    private transient @Nullable DueItem item;

    public void load() {
        problems.attempt(() -> item = review.item(kind, recordId()));
    }

    public void keepLonger() {
        finish(
                "retention.done.kept",
                () -> review.keepLonger(new KeepLonger(kind, recordId(), reason, until, dates.language())));
    }

    public void letGo() {
        finish("retention.done.letGo", () -> review.letGo(kind, recordId()));
    }

    private void finish(String done, Runnable step) {
        if (problems.attempt(step)) {
            problems.done(done);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/retention?ahead=year");
        }
    }

    private UUID recordId() {
        return Ids.of(record);
    }

    public @Nullable DueItem getItem() {
        if (item == null && Faces.isPostback()) {
            load();
        }
        return item;
    }

    /** Whether it can be let go today: not before its day, and not while it is kept longer. */
    public boolean isMayGo() {
        DueItem shown = getItem();
        return shown != null && shown.mayGo(LocalDate.now(ZoneId.systemDefault()));
    }

    /** The day from which it can be let go. */
    public String getDay() {
        DueItem shown = getItem();
        if (shown == null) {
            return "";
        }
        LocalDate day = shown.kept() != null && shown.kept().until().isAfter(shown.due())
                ? shown.kept().until().plusDays(1)
                : shown.due();
        return dates.day(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    public String getWhy() {
        DueItem shown = getItem();
        return shown == null ? "" : words.of("retention.why." + shown.kind(), dates.day(shown.since()), shown.months());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(@Nullable String record) {
        this.record = Objects.requireNonNullElse(record, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = Objects.requireNonNullElse(until, "");
    }
}
