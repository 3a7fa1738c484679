package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.article.PieceTexts;

/** Composing an issue: what is placed in it, in which order, and how the contents list shows it. */
@Boundary
public class Composition {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LEDE = 2000;

    private final IssueStore store;
    private final Drafting drafting;
    private final PieceTexts texts;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Composition() {
        this.store = null;
        this.drafting = null;
        this.texts = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Composition(
            IssueStore store,
            Drafting drafting,
            PieceTexts texts,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.drafting = drafting;
        this.texts = texts;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Places a work at the end. @throws org.kinbridge.core.problem.Refused if it is placed already or the issue is closed */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView place(IssueVersion seen, PlaceWork wanted) {
        if (texts.current(Set.of(wanted.work())).isEmpty()) {
            throw new NotFound();
        }
        return change(seen, "place-work", issue -> issue.place(wanted.work(), wanted.onlyIn(), editor()));
    }

    /** Takes a placement out; the work itself stays. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView remove(IssueVersion seen, UUID placement) {
        return change(seen, "remove-placement", issue -> issue.remove(placement, editor()));
    }

    /** Changes places with the one above or below. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView move(IssueVersion seen, UUID placement, Move move) {
        return change(seen, "move-placement", issue -> issue.move(placement, move, editor()));
    }

    /** Puts it at a place of its own, counted from 1; the others make room. A place that does not exist changes nothing. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView moveTo(IssueVersion seen, UUID placement, int place) {
        return change(seen, "move-placement", issue -> issue.moveTo(placement, place, editor()));
    }

    /**
     * Says how long pieces shall be.
     *
     * @throws InvalidInput naming {@code planned[i].words}, by the order of the list, for what is no length
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView planLengths(IssueVersion seen, List<PlanLength> plans) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        for (int i = 0; i < plans.size(); i++) {
            problems.rejectIf(
                    !plans.get(i).isPossible(),
                    "planned[" + i + "].words",
                    "issues.problem.length",
                    PlanLength.LONGEST);
        }
        problems.throwIfAny();
        return change(seen, "plan-lengths", issue -> issue.planLengths(plans, editor()));
    }

    /** Gives it a title and a lede of its own in the contents list; empty ones bring the work's own back. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView describe(IssueVersion seen, DescribePlacement description) {
        new InvalidInput.Collector()
                .rejectIf(
                        description.text().title().length() > LONGEST_TITLE,
                        "title",
                        "newsroom.problem.tooLong",
                        LONGEST_TITLE)
                .rejectIf(
                        description.text().lede().length() > LONGEST_LEDE,
                        "lede",
                        "newsroom.problem.tooLong",
                        LONGEST_LEDE)
                .throwIfAny();
        return change(
                seen,
                "describe-placement",
                issue -> issue.describe(description.placement(), description.edition(), description.text(), editor()));
    }

    /** Puts it into a section of the contents list, or out of any. @throws org.kinbridge.core.problem.Refused if there is none */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView assign(IssueVersion seen, AssignSection wanted) {
        return change(
                seen,
                "assign-section",
                issue -> issue.assign(wanted, drafting.sectionOrder(issue.publication()), editor()));
    }

    private IssueView change(IssueVersion seen, String action, Consumer<Issue> step) {
        Issue issue = store.toChange(seen);
        step.accept(issue);
        store.changed(issue);
        auditTrail.changed(action, "issue", issue.id());
        return new IssueViews(issue, drafting.draft(issue), false).view(editor().account());
    }

    private EditedBy editor() {
        Caller.Staff staff = caller.staff();
        return new EditedBy(staff.account().value(), staff.name(), clock.instant());
    }
}
