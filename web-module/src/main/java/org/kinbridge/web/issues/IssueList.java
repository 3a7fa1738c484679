package org.kinbridge.web.issues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.issue.IssueRow;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.web.support.Moments;
import org.omnifaces.util.Faces;

/** All issues; which are shown, and in which order, stands in the address. */
@Named
@RequestScoped
public class IssueList {

    @Inject
    private Issues issues;

    @Inject
    private Moments moments;

    private @Nullable List<IssueRow> rows;

    public List<IssueRow> getRows() {
        if (rows == null) {
            rows = issues.list().stream().filter(row -> shows(row, getShown())).toList();
        }
        return rows;
    }

    /** The planned day, as the interface writes days. */
    public String plannedFor(IssueRow row) {
        LocalDate day = row.plannedFor();
        return day == null
                ? "–"
                : moments.day(day.atTime(LocalTime.NOON)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
    }

    /** {@code own}, {@code past}, or empty for all. */
    public String getShown() {
        return Optional.ofNullable(Faces.getRequestParameter("show")).orElse("");
    }

    private static boolean shows(IssueRow row, String shown) {
        return switch (shown) {
            case "own" -> !row.stage().name().equals("ARCHIVED_DRAFT");
            case "past" -> row.stage().name().equals("ARCHIVED_DRAFT");
            default -> true;
        };
    }
}
