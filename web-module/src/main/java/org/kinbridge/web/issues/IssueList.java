package org.kinbridge.web.issues;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.issue.IssueRow;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.support.Moments;
import org.kinbridge.web.support.PublicationNames;
import org.omnifaces.util.Faces;

/** All issues, those of each newsletter together; which are shown stands in the address. */
@Named
@RequestScoped
public class IssueList {

    @Inject
    private Issues issues;

    @Inject
    private PublicationNames names;

    @Inject
    private Moments moments;

    private @Nullable List<Group> groups;

    /** The issues of one newsletter, the newest first. */
    public record Group(PublicationId publication, List<IssueRow> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** In the order in which the newsletters were founded; those without issues are left out. */
    public List<Group> getGroups() {
        if (groups == null) {
            Map<PublicationId, List<IssueRow>> found = issues.list().stream()
                    .filter(row -> shows(row, getShown()) && isOfChosen(row))
                    .collect(Collectors.groupingBy(
                            row -> row.number().publication(), LinkedHashMap::new, Collectors.toList()));
            groups = found.entrySet().stream()
                    .map(entry -> new Group(entry.getKey(), entry.getValue()))
                    .toList();
        }
        return groups;
    }

    private boolean isOfChosen(IssueRow row) {
        return getPublication().isEmpty()
                || getPublication().equals(row.number().publication().toString());
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
        String given = Faces.getRequestParameter("show");
        return "own".equals(given) || "past".equals(given) ? given : "";
    }

    /** Of which newsletter; empty for all. */
    public String getPublication() {
        return names.chosen(Faces.getRequestParameter("publication"))
                .map(PublicationId::toString)
                .orElse("");
    }

    /** The address of this list with other filters, below the address of the program. */
    public String address(String shown, String publication) {
        String query = Stream.of(parameter("show", shown), parameter("publication", publication))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return "/desk/issues" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where the next issue is planned: of the newsletter that is shown. */
    public String getPlanAddress() {
        String query = parameter("publication", getPublication());
        return "/desk/issues/issue/plan" + (query.isEmpty() ? "" : "?" + query);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + value;
    }

    private static boolean shows(IssueRow row, String shown) {
        return switch (shown) {
            case "own" -> !row.stage().name().equals("ARCHIVED_DRAFT");
            case "past" -> row.stage().name().equals("ARCHIVED_DRAFT");
            default -> true;
        };
    }
}
