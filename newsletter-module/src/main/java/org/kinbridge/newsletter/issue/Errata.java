package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.rendition.Correction;
import org.kinbridge.newsletter.rendition.Renditions;

/**
 * Corrections of published editions. One person prepares: says which piece, and what readers will be told was wrong; then the
 * words are written, edited and approved as any others, while what is public stays. Another person signs, and every rendition
 * has the new words and says that it was corrected.
 */
@Boundary
public class Errata {

    private final IssueStore issues;
    private final ErratumStore errata;
    private final Retracted retracted;
    private final ErratumDrafts drafts;
    private final EditionAssembly assembly;
    private final PieceTexts texts;
    private final Renditions renditions;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Errata() {
        this.issues = null;
        this.errata = null;
        this.retracted = null;
        this.drafts = null;
        this.assembly = null;
        this.texts = null;
        this.renditions = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Errata(
            IssueStore issues,
            ErratumStore errata,
            Retracted retracted,
            ErratumDrafts drafts,
            EditionAssembly assembly,
            PieceTexts texts,
            Renditions renditions,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.issues = issues;
        this.errata = errata;
        this.retracted = retracted;
        this.drafts = drafts;
        this.assembly = assembly;
        this.texts = texts;
        this.renditions = renditions;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The corrections of an issue, the newest first. @throws NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ErratumView> list(UUID issueId) {
        Issue issue = issues.issue(issueId);
        UUID me = caller.staff().account().value();
        return errata.of(issueId).stream()
                .map(erratum -> drafts.view(issue, erratum, me))
                .toList();
    }

    /** The pieces of an issue that can be corrected here: published, not withdrawn, written here, and not under way already. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<CorrectablePiece> correctable(UUID issueId) {
        Issue issue = issues.issue(issueId);
        List<Erratum> open = errata.of(issueId).stream()
                .filter(erratum -> erratum.state() == ErratumState.PREPARED)
                .toList();
        return issue.editions().stream()
                .filter(edition -> edition.status() == EditionStatus.PUBLISHED)
                .flatMap(edition -> correctable(edition, open))
                .toList();
    }

    private Stream<CorrectablePiece> correctable(Edition edition, List<Erratum> open) {
        Set<UUID> gone = retracted.worksOf(edition);
        return drafts.writtenHere(edition.pins()).stream()
                .filter(pin -> !gone.contains(pin.work()))
                .filter(pin -> open.stream()
                        .noneMatch(erratum -> erratum.edition() == edition.language()
                                && erratum.work().equals(pin.work())))
                .map(pin -> new CorrectablePiece(edition.language(), pin.work(), pin.title()));
    }

    /**
     * Begins a correction: the caller has the words from now on.
     *
     * @throws InvalidInput naming {@code work} and {@code note}
     * @throws Refused for what came by clearance, and for a piece that is being corrected already
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void prepare(PrepareErratum wanted) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        PublicWords.check(errors, "note", wanted.note());
        errors.throwIfAny();
        Issue issue = issues.locked(wanted.issue());
        Edition edition = published(issue, wanted.edition());
        PinnedPiece pin = edition.pin(wanted.work()).orElseThrow(NotFound::new);
        if (retracted.worksOf(edition).contains(pin.work())) {
            throw new Refused("errata.problem.withdrawn");
        }
        if (!errata.openOf(pin.work()).isEmpty()) {
            throw new Refused("errata.problem.underway");
        }
        texts.amend(pin.work(), pin.textLanguage(), wanted.note());
        Erratum erratum = new Erratum(wanted, pin, signer(), clock.instant());
        errata.add(erratum);
        auditTrail.changed(
                "prepare-erratum", "issue", issue.id(), wanted.edition().tag());
    }

    /**
     * Signs a correction: web pages, print edition, plain text, feed and mail are made anew, and say so; the print edition of
     * before is kept for the staff.
     *
     * @throws Refused for whoever prepared it or wrote the last of its words, for words that nobody approved or that say the
     *     same, and while something keeps them from being printed
     */
    @AllowedTo(Role.COORDINATOR)
    public void sign(ErratumVersion seen) {
        Erratum erratum = errata.toChange(seen);
        Issue issue = issues.locked(erratum.issueId());
        Edition edition = published(issue, erratum.edition());
        Instant now = clock.instant();
        int number = edition.nextErratum();
        erratum.sign(number, drafts.words(erratum), signer(), now);
        PinnedPiece pin = drafts.newPin(issue, erratum);
        List<Finding> findings = drafts.findings(issue, erratum, pin);
        if (!findings.isEmpty()) {
            throw new Refused("errata.problem.findings", findings.size());
        }
        edition.correct(pin);
        texts.corrected(erratum.work(), erratum.textLanguage());
        publish(issue, edition, new Correction(number, LocalDate.now(clock), pin.slug(), pin.title(), erratum.note()));
        issues.changed(issue);
        auditTrail.changed(
                "sign-erratum", "issue", issue.id(), erratum.edition().tag() + " " + number);
    }

    /** What was published stays, and the newest words are the published ones again. @throws Refused if it has ended */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void drop(ErratumVersion seen) {
        Erratum erratum = errata.toChange(seen);
        erratum.drop(clock.instant());
        texts.kept(erratum.work(), erratum.textLanguage(), erratum.printedRevision(), errata.isCorrected(erratum));
        auditTrail.changed(
                "drop-erratum", "issue", erratum.issueId(), erratum.edition().tag());
    }

    private void publish(Issue issue, Edition edition, Correction correction) {
        LocalDate day = Objects.requireNonNull(edition.publishedOn());
        EditionAssembly.Print print = new EditionAssembly.Print(edition, edition.pins(), day);
        renditions.correct(assembly.content(print, drafts.draft(issue)), correction);
    }

    private static Edition published(Issue issue, Language language) {
        return issue.editions().stream()
                .filter(edition -> edition.language() == language && edition.status() == EditionStatus.PUBLISHED)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Erratum.Signer signer() {
        Caller.Staff staff = caller.staff();
        return new Erratum.Signer(staff.account().value(), staff.name());
    }
}
