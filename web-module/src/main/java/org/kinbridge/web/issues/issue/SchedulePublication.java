package org.kinbridge.web.issues.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.PersianText;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.ScheduledPublication;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.Problems;

/** The hour at which a signed-off issue becomes public by itself. */
@Named
@ViewScoped
public class SchedulePublication implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private transient ScheduledPublication publication;

    @Inject
    private transient Days days;

    @Inject
    private transient Interface userInterface;

    @Inject
    private transient Problems problems;

    private String day = "";
    private String time = "09:00";

    public @Nullable String schedule(IssueVersion seen) {
        return step(seen, "issues.done.scheduled", () -> publication.schedule(seen, hour()));
    }

    public @Nullable String cancel(IssueVersion seen) {
        return step(seen, "issues.done.unscheduled", () -> publication.cancel(seen));
    }

    private @Nullable String step(IssueVersion seen, String done, Runnable step) {
        if (!problems.attempt(step::run)) {
            return null;
        }
        problems.done(done);
        return "/desk/issues/issue/compose?faces-redirect=true&id=" + seen.id();
    }

    private Instant hour() {
        LocalDate chosen = days.read(day, "publishDay");
        if (chosen == null) {
            throw new InvalidInput("publishDay", "issues.problem.dayMissing");
        }
        return chosen.atTime(clockTime()).atZone(ZoneId.systemDefault()).toInstant();
    }

    /** Takes Persian digits as well. */
    private LocalTime clockTime() {
        try {
            return LocalTime.parse(PersianText.latinDigits(time.strip()), HOUR_AND_MINUTE);
        } catch (DateTimeException noTime) {
            throw new InvalidInput("publishTime", "issues.problem.time");
        }
    }

    /** The time zone by which the hour is meant, by its name. */
    public String getZone() {
        return ZoneId.systemDefault().getDisplayName(TextStyle.FULL, userInterface.locale());
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = Objects.requireNonNullElse(day, "");
    }

    public String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = Objects.requireNonNullElse(time, "");
    }
}
