package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.EditionView;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.YearNumber;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Plans an issue, or changes the plan of one: number, day, editions and their titles. */
@Named
@ViewScoped
public class IssuePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;
    private String number = "";
    private boolean countedByYear;
    private String year = "";
    private String inYear = "";
    private String plannedFor = "";
    private final List<EditionForm> editions = new ArrayList<>();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            String given = Faces.getRequestParameter("id");
            if (given == null) {
                fill(issues.nextShownNumber(PublicationId.FIRST));
                fill(List.of());
            } else {
                fill(issues.issue(Ids.of(given)));
            }
        });
    }

    private void fill(IssueView view) {
        id = view.id();
        version = view.version();
        fill(view.shownNumber());
        LocalDate day = view.plannedFor();
        plannedFor = day == null ? "" : day.toString();
        fill(view.editions());
    }

    private void fill(IssueNumber shown) {
        YearNumber known = shown.inYear();
        number = String.valueOf(shown.running());
        countedByYear = shown.numbering().countsByYear();
        year = known == null ? "" : String.valueOf(known.year());
        inYear = known == null ? "" : String.valueOf(known.number());
    }

    private void fill(List<EditionView> existing) {
        for (Language language : Language.values()) {
            Optional<EditionView> edition = existing.stream()
                    .filter(view -> view.language() == language)
                    .findFirst();
            editions.add(new EditionForm(
                    language,
                    edition.isPresent(),
                    edition.map(EditionView::title).orElse("")));
        }
    }

    public @Nullable String save() {
        AtomicReference<UUID> planned = new AtomicReference<>();
        boolean saved = problems.attempt(() -> planned.set(store()));
        if (!saved) {
            return null;
        }
        problems.done("issues.plan.saved");
        return "/desk/issues/issue/compose?faces-redirect=true&id=" + planned.get();
    }

    private UUID store() {
        PlanIssue plan = new PlanIssue(PublicationId.FIRST, typedNumber(), typedYear(), day(), titles());
        if (id == null) {
            return issues.plan(plan);
        }
        issues.replan(new IssueVersion(id, version), plan);
        return id;
    }

    private Map<Language, String> titles() {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        editions.stream()
                .filter(EditionForm::isWanted)
                .forEach(form -> titles.put(form.getLanguage(), form.getTitle().strip()));
        return titles;
    }

    /** Takes Persian digits as well. */
    private int typedNumber() {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("number", "issues.problem.number", 99_999);
        }
    }

    /** Both or none. */
    private @Nullable YearNumber typedYear() {
        if ((year + inYear).isBlank()) {
            return null;
        }
        try {
            return new YearNumber(Integer.parseInt(year.strip()), Integer.parseInt(inYear.strip()));
        } catch (NumberFormatException noNumber) {
            throw new InvalidInput("year", "issues.problem.inYear", YearNumber.HIGHEST);
        }
    }

    private @Nullable LocalDate day() {
        try {
            return plannedFor.isBlank() ? null : LocalDate.parse(plannedFor.strip());
        } catch (DateTimeException noDay) {
            throw new InvalidInput("plannedFor", "issues.problem.day");
        }
    }

    public @Nullable UUID getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isCountedByYear() {
        return countedByYear;
    }

    public String getYear() {
        return year;
    }

    public void setYear(@Nullable String year) {
        this.year = Objects.requireNonNullElse(year, "");
    }

    public String getInYear() {
        return inYear;
    }

    public void setInYear(@Nullable String inYear) {
        this.inYear = Objects.requireNonNullElse(inYear, "");
    }

    public String getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(String plannedFor) {
        this.plannedFor = plannedFor;
    }

    public List<EditionForm> getEditions() {
        return editions;
    }
}
