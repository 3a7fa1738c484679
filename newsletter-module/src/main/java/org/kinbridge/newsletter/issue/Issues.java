package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.rendition.EditionContent;
import org.kinbridge.newsletter.rendition.Renditions;

/** Issues from the plan to the public page. */
@Boundary
public class Issues {

    private static final int LONGEST_TITLE = 200;

    private final IssueStore store;
    private final IssueNumbers numbers;
    private final Drafting drafting;
    private final EditionAssembly assembly;
    private final PieceTexts texts;
    private final Renditions renditions;
    private final ProofStore proofs;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Issues() {
        this.store = null;
        this.numbers = null;
        this.drafting = null;
        this.assembly = null;
        this.texts = null;
        this.renditions = null;
        this.proofs = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Issues(
            IssueStore store,
            IssueNumbers numbers,
            Drafting drafting,
            EditionAssembly assembly,
            PieceTexts texts,
            Renditions renditions,
            ProofStore proofs,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.drafting = drafting;
        this.assembly = assembly;
        this.texts = texts;
        this.renditions = renditions;
        this.proofs = proofs;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** All issues, those of the first newsletter first; of each the highest number first. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<IssueRow> list() {
        return store.newestFirst().stream()
                .map(issue -> new IssueRow(
                        issue.id(),
                        issue.number(),
                        issue.shownNumber(),
                        issue.plannedFor(),
                        issue.stage(),
                        issue.editions().stream().map(Edition::row).toList()))
                .toList();
    }

    /** The number after the highest of the newsletter. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public int nextNumber(PublicationId publication) {
        return store.nextNumber(publication);
    }

    /** The number after the highest of the newsletter, as the next issue would show it. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueNumber nextShownNumber(PublicationId publication) {
        return numbers.next(publication);
    }

    /** The number after the highest in each numbering from which the newsletter can choose. */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<IssueNumber> nextInEachNumbering(PublicationId publication) {
        return numbers.nextInEach(publication);
    }

    /** Plans a new issue and returns its id. @throws InvalidInput for a number that is taken, or a plan without an edition */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID plan(PlanIssue plan) {
        validate(plan);
        Issue issue = new Issue(plan.publication(), numbers.planned(plan), plan.plannedFor(), editor());
        issue.plan(plan.plannedFor(), plan.titles(), editor());
        store.add(issue);
        auditTrail.changed("plan-issue", "issue", issue.id());
        return issue.id();
    }

    /**
     * Changes date, titles, editions, and the number in the year if it shows one; newsletter and running number stay.
     *
     * @throws Refused for a plan of another newsletter
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void replan(IssueVersion seen, PlanIssue plan) {
        validate(plan);
        Issue issue = store.toChange(seen);
        if (!plan.publication().equals(issue.publication())) {
            throw new Refused("issues.problem.otherPublication");
        }
        issue.renumber(numbers.replanned(issue, plan));
        issue.plan(plan.plannedFor(), plan.titles(), editor());
        changed(issue, "replan-issue");
    }

    /** An issue as it would be printed now, and what keeps it from that. @throws org.kinbridge.core.problem.NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView issue(UUID id) {
        return view(store.issue(id));
    }

    /** An issue as a board: where each piece stands in each edition. @throws org.kinbridge.core.problem.NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public BoardView board(UUID id) {
        Issue issue = store.issue(id);
        return new BoardViews(issue, drafting.draft(issue)).view();
    }

    /** Pins the revisions. @throws Refused while there are findings; that pieces are not approved yet does not matter here */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView freeze(IssueVersion seen) {
        Issue issue = store.toChange(seen);
        IssueDraft draft = drafting.draft(issue);
        require(IssueChecks.beforeFreezing(draft));
        issue.freeze(EditionAssembly.pins(draft), clock.instant());
        changed(issue, "freeze-issue");
        return view(issue);
    }

    /** Takes the pins out again; a signature is void then. @throws Refused if it is open or published */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public IssueView reopen(IssueVersion seen) {
        Issue issue = store.toChange(seen);
        issue.reopen(clock.instant());
        issue.follow(drafting.sectionOrder(issue.publication()));
        changed(issue, "reopen-issue");
        return view(issue);
    }

    /**
     * Signs what is pinned.
     *
     * @throws Refused for whoever edited last, while there are findings (a piece that is not approved is one), or if it is not
     *     frozen
     */
    @AllowedTo(Role.COORDINATOR)
    public IssueView signOff(IssueVersion seen) {
        Issue issue = store.toChange(seen);
        IssueDraft draft = complete(issue);
        issue.signOff(caller.staff().account().value(), draft.lastEdit(issue.lastEdit()), clock.instant());
        changed(issue, "sign-off-issue");
        return view(issue);
    }

    /** Makes all editions public, with all their renditions, or none. @throws Refused if it is not signed off or a letter was retracted */
    @AllowedTo(Role.COORDINATOR)
    public IssueView publish(IssueVersion seen) {
        Issue issue = store.toChange(seen);
        IssueDraft draft = complete(issue);
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        issue.publish(today, now);
        for (Edition edition : issue.editions()) {
            EditionContent content = assembly.content(new EditionAssembly.Print(edition, edition.pins(), today), draft);
            edition.pins().forEach(pin -> texts.published(pin.work(), pin.textLanguage()));
            renditions.publish(content);
        }
        proofs.forgetFilesOf(issue.id());
        changed(issue, "publish-issue");
        return view(issue);
    }

    /**
     * Takes in an issue from before this program: works, their words, and their order. It is not public. Returns its id.
     *
     * @throws IssueExists if the newsletter has an issue of that number in that language
     * @throws org.kinbridge.core.problem.NotFound if there is no such newsletter
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public UUID recordPastIssue(PastIssue past) {
        numbers.requireKnown(past.number().publication());
        Issue issue = store.byNumber(past.number()).orElseGet(() -> new Issue(past.number(), null, editor()));
        List<UUID> works = past.pieces().stream()
                .map(piece -> texts.record(PastTexts.of(past.language(), piece)))
                .toList();
        issue.archive(past, works, editor());
        store.add(issue);
        auditTrail.changed(
                "record-past-issue", "issue", issue.id(), past.language().tag());
        return issue.id();
    }

    private IssueDraft complete(Issue issue) {
        IssueDraft draft = drafting.draft(issue);
        require(IssueChecks.of(draft));
        return draft;
    }

    private static void require(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new Refused("issues.problem.findings", findings.size());
        }
    }

    private void changed(Issue issue, String action) {
        store.changed(issue);
        auditTrail.changed(action, "issue", issue.id());
    }

    private IssueView view(Issue issue) {
        AccountId account = caller.get().accountOrNull();
        IssueDraft draft = drafting.draft(issue);
        boolean proofless = issue.stage() == EditionStatus.FROZEN && !isProofed(issue, draft);
        return new IssueViews(issue, draft, proofless).view(account == null ? null : account.value());
    }

    private boolean isProofed(Issue issue, IssueDraft draft) {
        ProofedPins pins = ProofedPins.of(issue, draft);
        return proofs.of(issue.id()).stream().anyMatch(proof -> proof.shows(pins));
    }

    private EditedBy editor() {
        Caller.Staff staff = caller.staff();
        return new EditedBy(staff.account().value(), staff.name(), clock.instant());
    }

    private static void validate(PlanIssue plan) {
        IssueNumbers.requireRunning(plan.number());
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(plan.titles().isEmpty(), "editions", "issues.problem.noEdition");
        plan.titles()
                .forEach((language, title) -> errors.rejectIf(
                        title.length() > LONGEST_TITLE,
                        language.tag() + ".title",
                        "newsroom.problem.tooLong",
                        LONGEST_TITLE));
        errors.throwIfAny();
    }
}
