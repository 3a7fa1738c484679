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
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.EditionView;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.PublicationNames;
import org.omnifaces.util.Faces;

/** Plans an issue, or changes the plan of one: whose it is, its number, day, editions and their titles. */
@Named
@ViewScoped
public class IssuePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient PublicationNames names;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;
    private int filed;
    private String publication = PublicationId.FIRST.toString();

    /** The newsletter whose next number the form shows. */
    private String numbered = publication;

    private final NumberForm number = new NumberForm();
    private String plannedFor = "";
    private final List<EditionForm> editions = new ArrayList<>();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            String given = Faces.getRequestParameter("id");
            if (given == null) {
                publication = names.chosen(Faces.getRequestParameter("publication"))
                        .orElse(PublicationId.FIRST)
                        .toString();
                numbered = publication;
                number.show(issues.nextShownNumber(whose()));
                fill(List.of());
            } else {
                fill(issues.issue(Ids.of(given)));
            }
        });
    }

    private void fill(IssueView view) {
        id = view.id();
        version = view.version();
        filed = view.number().value();
        publication = view.number().publication().toString();
        number.show(view.shownNumber());
        LocalDate day = view.plannedFor();
        plannedFor = day == null ? "" : day.toString();
        fill(view.editions());
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

    /** Another newsletter was chosen: the number that follows there is shown. */
    public void renumber() {
        problems.attempt(() -> {
            number.showInstead(issues.nextShownNumber(whose()));
            numbered = publication;
        });
    }

    /** A number that was shown for another newsletter is not taken unseen, if the form comes before {@link #renumber}. */
    public @Nullable String save() {
        if (id == null && !numbered.equals(publication)) {
            renumber();
            problems.show(new InvalidInput("number", "issues.problem.otherNumbers", names.of(whose())));
            return null;
        }
        AtomicReference<UUID> planned = new AtomicReference<>();
        boolean saved = problems.attempt(() -> planned.set(store()));
        if (!saved) {
            return null;
        }
        problems.done("issues.plan.saved");
        return "/desk/issues/issue/compose?faces-redirect=true&id=" + planned.get();
    }

    private UUID store() {
        PlanIssue plan = new PlanIssue(whose(), number.typedNumber(), number.typedYear(), day(), titles());
        if (id == null) {
            return issues.plan(plan);
        }
        issues.replan(new IssueVersion(id, version), plan);
        return id;
    }

    private PublicationId whose() {
        return names.chosen(publication).orElseThrow(NotFound::new);
    }

    private Map<Language, String> titles() {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        editions.stream()
                .filter(EditionForm::isWanted)
                .forEach(form -> titles.put(form.getLanguage(), form.getTitle().strip()));
        return titles;
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

    /** The issue whose plan is changed, to be named. */
    public FiledNumber getIssue() {
        return new FiledNumber(filed);
    }

    public String getPublication() {
        return publication;
    }

    public void setPublication(@Nullable String publication) {
        this.publication = Objects.requireNonNullElse(publication, this.publication);
    }

    /** Whose issue it is, where it is not chosen any more. */
    public String getPublicationName() {
        return names.of(getIssue().publication());
    }

    public NumberForm getNumber() {
        return number;
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
