package org.kinbridge.newsletter.issue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Publications;

/** Taking down what is published, at once and everywhere, with a reason for readers; and what cannot be called back. */
@Boundary
public class Retractions {

    private final IssueStore issues;
    private final PublishedPieces published;
    private final Retracted retracted;
    private final ProofStore proofs;
    private final PieceTexts texts;
    private final Instance<SentEditions> senders;
    private final Publications publications;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Retractions() {
        this.issues = null;
        this.published = null;
        this.retracted = null;
        this.proofs = null;
        this.texts = null;
        this.senders = null;
        this.publications = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Retractions(
            IssueStore issues,
            PublishedPieces published,
            Retracted retracted,
            ProofStore proofs,
            PieceTexts texts,
            @Any Instance<SentEditions> senders,
            Publications publications,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.issues = issues;
        this.published = published;
        this.retracted = retracted;
        this.proofs = proofs;
        this.texts = texts;
        this.senders = senders;
        this.publications = publications;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The works of an issue of which something is public, in the order of the issue. @throws NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<RetractableWork> retractable(UUID issueId) {
        Map<UUID, RetractableWork> works = new LinkedHashMap<>();
        for (Edition edition : issues.issue(issueId).editions()) {
            if (edition.status() == EditionStatus.PUBLISHED) {
                Set<UUID> gone = retracted.worksOf(edition);
                edition.pins().stream()
                        .filter(pin -> !gone.contains(pin.work()))
                        .forEach(pin -> works.putIfAbsent(pin.work(), new RetractableWork(pin.work(), pin.title())));
            }
        }
        return List.copyOf(works.values());
    }

    /** Where a work is public: all of this goes. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<PublicPlace> places(UUID work) {
        return published.of(work).stream()
                .map(piece -> new PublicPlace(
                        piece.issueNumber(),
                        piece.edition().language(),
                        piece.pin().title(),
                        path(piece.issueNumber(), piece.edition().language())
                                + "/"
                                + piece.pin().slug()))
                .toList();
    }

    /** What of a work that is public left the house already. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<BeyondRecall> beyondRecall(UUID work) {
        return published.of(work).stream()
                .flatMap(piece -> beyond(piece.issueNumber(), piece.edition().language(), clock.instant()).stream())
                .toList();
    }

    /**
     * Takes a work out of every edition that prints it: pages, contents lists, print editions, plain texts, feeds, and the
     * mail that is sent from now on. A tombstone says why.
     *
     * @throws InvalidInput naming {@code reason.en} for the edition whose reason is missing, too long, or holds contact data
     * @throws NotFound if nothing of it is public
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void retract(RetractPiece wanted) {
        List<PublishedPieces.Printed> pieces = published.of(wanted.work());
        if (pieces.isEmpty()) {
            throw new NotFound();
        }
        InvalidInput.Collector errors = new InvalidInput.Collector();
        Map<Language, Retracted.Act> acts = new EnumMap<>(Language.class);
        for (PublishedPieces.Printed piece : pieces) {
            Language language = piece.edition().language();
            String reason = wanted.reasons().getOrDefault(language, "");
            if (!acts.containsKey(language)) {
                PublicWords.check(errors, "reason." + language.tag(), reason);
            }
            acts.put(language, act(reason));
        }
        errors.throwIfAny();
        published.takeDown(wanted.work(), acts);
        texts.withdrawn(wanted.work());
        proofs.forgetFilesWith(wanted.work());
        auditTrail.changed("retract-published", "work", wanted.work());
    }

    /** What was taken out of an issue, the last one first, and what of it cannot be called back. @throws NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<RetractedView> list(UUID issueId) {
        Issue issue = issues.issue(issueId);
        return retracted.of(issue).stream().map(row -> view(issue, row)).toList();
    }

    private RetractedView view(Issue issue, Retracted.Row row) {
        String title = issue.editions().stream()
                .filter(edition -> edition.language() == row.edition())
                .flatMap(edition -> edition.pin(row.work()).stream())
                .map(PinnedPiece::title)
                .findFirst()
                .orElse("");
        return new RetractedView(
                row.edition(),
                row.work(),
                title,
                row.reason(),
                row.byName(),
                row.at(),
                beyond(issue.number().value(), row.edition(), row.at()));
    }

    private List<BeyondRecall> beyond(int issueNumber, Language edition, Instant moment) {
        List<BeyondRecall> all = new ArrayList<>();
        String print = path(issueNumber, edition) + ".pdf";
        all.add(new BeyondRecall(BeyondRecall.Kind.PRINT, issueNumber, edition, 0, print));
        senders.forEach(sender -> all.addAll(sender.sentBefore(issueNumber, edition, moment)));
        return all;
    }

    private String path(int issueNumber, Language edition) {
        return publications.path(new FiledNumber(issueNumber), edition);
    }

    private Retracted.Act act(String reason) {
        Caller.Staff staff = caller.staff();
        return new Retracted.Act(staff.account().value(), staff.name(), reason, clock.instant());
    }
}
