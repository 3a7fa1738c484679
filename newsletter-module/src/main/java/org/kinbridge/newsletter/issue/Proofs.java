package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.ProofMark;
import org.kinbridge.newsletter.rendition.Renditions;

/** Proofs of an issue: all its editions as they would be printed, marked on every page, for the staff alone. */
@Boundary
public class Proofs {

    private final IssueStore issues;
    private final ProofStore proofs;
    private final Drafting drafting;
    private final EditionAssembly assembly;
    private final Renditions renditions;
    private final Publications publications;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Proofs() {
        this.issues = null;
        this.proofs = null;
        this.drafting = null;
        this.assembly = null;
        this.renditions = null;
        this.publications = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    @SuppressWarnings("TooManyParameters") // the collaborators of one door
    Proofs(
            IssueStore issues,
            ProofStore proofs,
            Drafting drafting,
            EditionAssembly assembly,
            Renditions renditions,
            Publications publications,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.issues = issues;
        this.proofs = proofs;
        this.drafting = drafting;
        this.assembly = assembly;
        this.renditions = renditions;
        this.publications = publications;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The proofs of an issue, the newest first. @throws org.kinbridge.core.problem.NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ProofView> list(UUID issueId) {
        Issue issue = issues.issue(issueId);
        ProofedPins now = ProofedPins.of(issue, drafting.draft(issue));
        Set<UUID> withFiles = proofs.withFiles(issueId);
        return proofs.of(issueId).stream()
                .map(proof -> proof.view(now, withFiles.contains(proof.id())))
                .toList();
    }

    /** What keeps an issue from being proofed; empty if nothing does. @throws org.kinbridge.core.problem.NotFound */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<Finding> obstacles(UUID issueId) {
        return IssueChecks.beforeProofing(drafting.draft(issues.issue(issueId)));
    }

    /**
     * Makes a proof of exactly what is pinned, or of the newest words while the issue is open; returns its number.
     *
     * @throws Refused if the issue is out already, or holds what cannot be shown or may not
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public int make(IssueVersion seen) {
        Issue issue = issues.toChange(seen);
        if (issue.stage().isDone()) {
            throw new Refused("proofs.problem.done");
        }
        IssueDraft draft = drafting.draft(issue);
        int obstacles = IssueChecks.beforeProofing(draft).size();
        if (obstacles > 0) {
            throw new Refused("proofs.problem.obstacles", obstacles);
        }
        ProofedPins pins = ProofedPins.of(issue, draft);
        int number =
                proofs.of(issue.id()).stream().mapToInt(Proof::number).max().orElse(0) + 1;
        Proof proof = new Proof(issue, number, pins, editor());
        proofs.add(proof);
        LocalDate today = LocalDate.now(clock);
        ProofMark mark = new ProofMark(number, today);
        for (Edition edition : issue.editions()) {
            EditionAssembly.Print print =
                    new EditionAssembly.Print(edition, pins.in(edition.language()), printed(issue));
            proofs.add(proof, edition.language(), renditions.proof(assembly.content(print, draft), mark));
        }
        auditTrail.changed("make-proof", "issue", issue.id(), String.valueOf(number));
        return number;
    }

    /** The day that the proof shows as that of the edition. */
    private LocalDate printed(Issue issue) {
        LocalDate planned = issue.plannedFor();
        return planned == null ? LocalDate.now(clock) : planned;
    }

    /** A proof of one edition. @throws org.kinbridge.core.problem.NotFound if its files have gone */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ProofFile file(UUID proofId, Language edition, ProofForm form) {
        Proof proof = proofs.proof(proofId);
        byte[] content = proofs.content(proofId, edition, form);
        FiledNumber issue = issues.issue(proof.issueId()).number();
        auditTrail.read("read-proof", "issue", proof.issueId());
        String suffix = form == ProofForm.PDF ? ".pdf" : form == ProofForm.WEB ? ".html" : ".txt";
        String name = "proof-" + proof.number() + "-of-"
                + publications.get(issue.publication()).fileName(issue) + "-" + edition.tag() + suffix;
        return new ProofFile(name, form, content);
    }

    private EditedBy editor() {
        Caller.Staff staff = caller.staff();
        return new EditedBy(staff.account().value(), staff.name(), clock.instant());
    }
}
