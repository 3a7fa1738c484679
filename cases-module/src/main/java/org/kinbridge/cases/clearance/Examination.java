package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.Refused;

/** What was found in a text, what may be printed of it, and what a reviewer decided about each finding. */
@Embeddable
class Examination {

    @Column(name = "scan_failed", nullable = false)
    private boolean scanFailed;

    @Column(nullable = false)
    private String findings = Findings.NONE;

    @Column
    private @Nullable String consent;

    @Column(name = "reviewed_by_name")
    private @Nullable String reviewedByName;

    /** Takes in what a scan finds, or that it failed. @return how far the clearance is with it */
    ClearanceStatus scan(Supplier<List<Finding>> scan) {
        reviewedByName = null;
        try {
            findings = new Findings(scan.get()).json();
            scanFailed = false;
            return consent == null ? ClearanceStatus.SCANNED : ClearanceStatus.CONSENTED;
        } catch (RuntimeException failed) {
            findings = Findings.NONE;
            scanFailed = true;
            return ClearanceStatus.REQUESTED;
        }
    }

    void consent(Consent given) {
        consent = Json.write(given);
        reviewedByName = null;
    }

    void review(List<Decision> decisions, String reviewer) {
        if (consent == null) {
            throw new Refused("clearance.refused.consent");
        }
        findings = found().decided(decisions).json();
        reviewedByName = reviewer;
    }

    /** Nothing that was said of an earlier text holds for the one that stands now. */
    void forget() {
        scanFailed = false;
        findings = Findings.NONE;
        consent = null;
        reviewedByName = null;
    }

    void requireScanSucceeded() {
        if (scanFailed) {
            throw new Refused("clearance.refused.scanFailed");
        }
    }

    /** @param current what a scan finds now. @throws Refused if it is not what was reviewed */
    void requireSame(List<Finding> current) {
        if (!found().sameAs(current)) {
            throw new Refused("clearance.refused.newFindings");
        }
    }

    /** The text as it would be printed with what is decided by now: built from what may stand, all else masked. */
    LetterText rendition(LetterText letter) {
        List<Finding> masked =
                findings().stream().filter(finding -> !shown(finding)).toList();
        return Pieces.rewritten(
                letter,
                piece -> Scanner.masked(
                        piece.text(),
                        masked.stream()
                                .filter(finding -> finding.part() == piece.part() && finding.index() == piece.index())
                                .toList()));
    }

    /** Whether a finding stays readable in print. */
    boolean shown(Finding finding) {
        return finding.shown(consent());
    }

    boolean scanFailed() {
        return scanFailed;
    }

    List<Finding> findings() {
        return found().all();
    }

    @Nullable
    Consent consent() {
        return consent == null ? null : Json.read(consent, Consent.class);
    }

    @Nullable
    String reviewedBy() {
        return reviewedByName;
    }

    private Findings found() {
        return Findings.read(findings);
    }
}
