package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.YearNumber;

/** Gives issues their numbers: in each newsletter each running number once, and each number in a year once. */
@ApplicationScoped
class IssueNumbers {

    private final IssueStore store;
    private final Publications publications;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IssueNumbers() {
        this(null, null);
    }

    @Inject
    IssueNumbers(IssueStore store, Publications publications) {
        this.store = store;
        this.publications = publications;
    }

    /** The number after the highest, shown as the newsletter numbers its issues now. */
    IssueNumber next(PublicationId publication) {
        return shown(publication, store.nextNumber(publication), numbering(publication), null);
    }

    /** The same in each numbering from which the newsletter can choose. */
    List<IssueNumber> nextInEach(PublicationId publication) {
        int running = store.nextNumber(publication);
        return Arrays.stream(Numbering.values())
                .map(numbering -> shown(publication, running, numbering, null))
                .toList();
    }

    /**
     * The number of a new issue; a plan that says nothing of a year takes the one after the highest.
     *
     * @throws InvalidInput naming {@code number} or {@code year} for one that cannot be used or is taken
     * @throws org.kinbridge.core.problem.NotFound if there is no such newsletter
     */
    IssueNumber planned(PlanIssue plan) {
        requireRunning(plan.number());
        PublicationId publication = plan.publication();
        FiledNumber filed = FiledNumber.of(publication, plan.number());
        if (store.byNumber(filed).isPresent()) {
            throw new InvalidInput("number", "issues.problem.numberTaken", filed);
        }
        IssueNumber number = shown(publication, plan.number(), numbering(publication), plan.inYear());
        requireFree(publication, number.inYear(), null);
        return number;
    }

    /** The number that an issue gets by another plan: only what it shows of a year can change. */
    IssueNumber replanned(Issue issue, PlanIssue plan) {
        IssueNumber now = issue.shownNumber();
        YearNumber wanted = plan.inYear() == null ? now.inYear() : plan.inYear();
        IssueNumber number = shown(issue.publication(), now.running(), now.numbering(), wanted);
        requireFree(issue.publication(), number.inYear(), issue);
        return number;
    }

    /** @throws InvalidInput naming {@code number} if it is none */
    static void requireRunning(int number) {
        if (number < 1 || number > FiledNumber.HIGHEST_RUNNING) {
            throw new InvalidInput("number", "issues.problem.number", FiledNumber.HIGHEST_RUNNING);
        }
    }

    /** @throws org.kinbridge.core.problem.NotFound if there is no such newsletter */
    void requireKnown(PublicationId publication) {
        publications.get(publication);
    }

    private Numbering numbering(PublicationId publication) {
        return publications.get(publication).numbering();
    }

    private IssueNumber shown(
            PublicationId publication, int running, Numbering numbering, @Nullable YearNumber wanted) {
        if (!numbering.countsByYear()) {
            return IssueNumber.running(running);
        }
        YearNumber inYear = wanted == null ? nextInYear(publication) : wanted;
        if (!inYear.valid()) {
            throw new InvalidInput("year", "issues.problem.inYear", YearNumber.HIGHEST);
        }
        return new IssueNumber(running, numbering, inYear);
    }

    private YearNumber nextInYear(PublicationId publication) {
        return store.lastInYear(publication).map(YearNumber::next).orElseGet(YearNumber::first);
    }

    private void requireFree(PublicationId publication, @Nullable YearNumber inYear, @Nullable Issue own) {
        if (inYear != null
                && store.byYear(publication, inYear)
                        .filter(other -> other != own)
                        .isPresent()) {
            throw new InvalidInput("year", "issues.problem.inYearTaken", inYear.year(), inYear.number());
        }
    }
}
