package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.LetterText;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/** The way of one exact text to the permission to be printed. Every rule of it holds here, whoever calls. */
@Entity
@Table(schema = "cases", name = "clearance")
class Clearance {

    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "appeal_id", nullable = false)
    private UUID appealId;

    @Column(name = "letter_number", nullable = false)
    private int letterNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClearanceStatus status = ClearanceStatus.REQUESTED;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", nullable = false)
    private String askedByName;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "scan_failed", nullable = false)
    private boolean scanFailed;

    @Column(nullable = false)
    private String findings = Findings.NONE;

    @Column
    private @Nullable String consent;

    @Column(name = "reviewed_by_name")
    private @Nullable String reviewedByName;

    @Column(name = "cleared_by")
    private @Nullable UUID clearedBy;

    @Column(name = "cleared_by_name")
    private @Nullable String clearedByName;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Column
    private @Nullable String rendition;

    @Column(name = "published_where")
    private @Nullable String publishedWhere;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @Column(name = "retracted_why")
    private @Nullable String retractedWhy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Clearance() {}

    Clearance(UUID appealId, int letterNumber, Person asker, Instant now) {
        this.id = UUID.randomUUID();
        this.appealId = appealId;
        this.letterNumber = letterNumber;
        this.askedBy = asker.account();
        this.askedByName = asker.name();
        this.askedAt = now;
    }

    /** A member of staff. */
    record Person(UUID account, String name) {}

    /**
     * Takes in what a scan finds. A scan that fails leaves the clearance unscanned and says so: publication stops.
     *
     * @param scan gives the findings, or throws
     */
    void scan(Supplier<List<Finding>> scan) {
        requireOpen();
        try {
            findings = new Findings(scan.get()).json();
            scanFailed = false;
            status = consent == null ? ClearanceStatus.SCANNED : ClearanceStatus.CONSENTED;
        } catch (RuntimeException failed) {
            findings = Findings.NONE;
            scanFailed = true;
            status = ClearanceStatus.REQUESTED;
        }
        reviewedByName = null;
    }

    void consent(Consent given) {
        requireOpen();
        requireScanned();
        consent = Json.write(given);
        status = ClearanceStatus.CONSENTED;
        reviewedByName = null;
    }

    void review(List<Decision> decisions, Person reviewer) {
        requireOpen();
        requireScanned();
        if (consent == null) {
            throw new Refused("clearance.refused.consent");
        }
        requireAnother(reviewer);
        findings = found().decided(decisions).json();
        reviewedByName = reviewer.name();
        status = ClearanceStatus.REVIEWED;
    }

    /**
     * Clears the letter.
     *
     * @param letter  the text as it stands now
     * @param current what a scan of it finds now: names may have come into other case files since
     * @return the rendition that may be printed
     */
    LetterText clear(LetterText letter, List<Finding> current, Person clearer, Instant now) {
        requireAnother(clearer);
        if (scanFailed) {
            throw new Refused("clearance.refused.scanFailed");
        }
        if (status != ClearanceStatus.REVIEWED) {
            throw new Refused("clearance.refused.notReviewed");
        }
        if (!found().sameAs(current)) {
            throw new Refused("clearance.refused.newFindings");
        }
        LetterText clean = rendition(letter);
        if (Scanner.holdsContactData(clean)) {
            throw new Refused("clearance.refused.contactData");
        }
        rendition = Json.write(clean);
        status = ClearanceStatus.CLEARED;
        clearedBy = clearer.account();
        clearedByName = clearer.name();
        clearedAt = now;
        return clean;
    }

    /** The letter as it would be printed with what is decided by now: built from what may stand, all else masked. */
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

    /** @param where the issue in which it was printed, in words */
    void published(String where) {
        if (!status.given()) {
            throw new Refused("clearance.refused.notCleared");
        }
        if (where.isBlank() || where.length() > LONGEST_REASON) {
            throw new InvalidInput("where", "clearance.error.where");
        }
        publishedWhere = where.strip();
        status = ClearanceStatus.PUBLISHED;
    }

    /** Takes the permission back. @return whether it had been given, so that somebody must be told */
    boolean retract(String why, Instant now) {
        if (status == ClearanceStatus.RETRACTED) {
            throw new Refused("clearance.refused.retracted");
        }
        if (why.isBlank() || why.length() > LONGEST_REASON) {
            throw new InvalidInput("why", "clearance.error.why");
        }
        boolean given = status.given();
        status = ClearanceStatus.RETRACTED;
        retractedAt = now;
        retractedWhy = why.strip();
        return given;
    }

    /** The letter was edited while the clearance was under way: nothing said about the old text holds for the new one. */
    void startAgain(int newLetterNumber) {
        requireOpen();
        letterNumber = newLetterNumber;
        status = ClearanceStatus.REQUESTED;
        scanFailed = false;
        findings = Findings.NONE;
        consent = null;
        reviewedByName = null;
    }

    /** Why this person cannot clear it now, as the key of a text; empty if nothing hinders. */
    String hindrance(Person person) {
        if (!status.open()) {
            return "clearance.refused.done";
        }
        if (scanFailed) {
            return "clearance.refused.scanFailed";
        }
        if (askedBy.equals(person.account())) {
            return "clearance.refused.asker";
        }
        return switch (status) {
            case REQUESTED -> "clearance.refused.notScanned";
            case SCANNED -> "clearance.refused.consent";
            case CONSENTED -> "clearance.refused.notReviewed";
            default -> "";
        };
    }

    private void requireOpen() {
        if (!status.open()) {
            throw new Refused("clearance.refused.done");
        }
    }

    private void requireScanned() {
        if (scanFailed) {
            throw new Refused("clearance.refused.scanFailed");
        }
        if (status == ClearanceStatus.REQUESTED) {
            throw new Refused("clearance.refused.notScanned");
        }
    }

    /** Rule 6: the one who asks cannot clear. */
    private void requireAnother(Person person) {
        if (askedBy.equals(person.account())) {
            throw new Refused("clearance.refused.asker");
        }
    }

    List<Finding> findings() {
        return found().all();
    }

    private Findings found() {
        return Findings.read(findings);
    }

    @Nullable
    Consent consent() {
        return consent == null ? null : Json.read(consent, Consent.class);
    }

    ClearanceId id() {
        return new ClearanceId(id);
    }

    int version() {
        return version;
    }

    UUID appealId() {
        return appealId;
    }

    int letterNumber() {
        return letterNumber;
    }

    ClearanceStatus status() {
        return status;
    }

    boolean scanFailed() {
        return scanFailed;
    }

    boolean askedBy(UUID account) {
        return askedBy.equals(account);
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Who did what, for the page. */
    Course course() {
        return new Course(
                askedByName,
                askedAt,
                reviewedByName,
                clearedByName,
                clearedAt,
                publishedWhere,
                retractedAt,
                retractedWhy);
    }

    /** The cleared rendition; null as long as there is none. */
    @Nullable
    LetterText rendition() {
        return rendition == null ? null : Json.read(rendition, LetterText.class);
    }
}
