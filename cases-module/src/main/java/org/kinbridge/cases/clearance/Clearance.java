package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/** The way of one exact text to the permission to be printed: which step may follow which, and by whom. */
@Entity
@Table(schema = "cases", name = "clearance")
class Clearance {

    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private PieceKey piece;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClearanceStatus status = ClearanceStatus.REQUESTED;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", nullable = false)
    private String askedByName;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Embedded
    private Examination examination = new Examination();

    @Embedded
    private @Nullable Permission permission;

    @Embedded
    private @Nullable Retraction retraction;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Clearance() {}

    Clearance(PieceKey piece, Person asker, Instant now) {
        this.id = UUID.randomUUID();
        this.piece = piece;
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
        status = examination.scan(scan);
    }

    void consent(Consent given) {
        requireOpen();
        requireScanned();
        examination.consent(given);
        status = ClearanceStatus.CONSENTED;
    }

    void review(List<Decision> decisions, Person reviewer) {
        requireOpen();
        requireScanned();
        requireAnother(reviewer);
        examination.review(decisions, reviewer.name());
        status = ClearanceStatus.REVIEWED;
    }

    /**
     * Clears the text.
     *
     * @param letter  the text as it stands now
     * @param current what a scan of it finds now: names may have come into other case files since
     * @return the rendition that may be printed
     */
    LetterText clear(LetterText letter, List<Finding> current, Person clearer, Instant now) {
        requireAnother(clearer);
        examination.requireScanSucceeded();
        if (status != ClearanceStatus.REVIEWED) {
            throw new Refused("clearance.refused.notReviewed");
        }
        examination.requireSame(current);
        LetterText clean = examination.rendition(letter);
        if (Scanner.holdsContactData(clean)) {
            throw new Refused("clearance.refused.contactData");
        }
        permission = new Permission(clean, clearer, now);
        status = ClearanceStatus.CLEARED;
        return clean;
    }

    /** @param where the issue in which it was printed, in words */
    void published(String where) {
        if (!status.given() || permission == null) {
            throw new Refused("clearance.refused.notCleared");
        }
        if (where.isBlank() || where.length() > LONGEST_REASON) {
            throw new InvalidInput("where", "clearance.error.where");
        }
        permission.published(where.strip());
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
        retraction = new Retraction(why.strip(), now);
        return given;
    }

    /** The text was edited while the clearance was under way: nothing said about the old one holds for the new one. */
    void startAgain(int newNumber) {
        requireOpen();
        piece.becomes(newNumber);
        status = ClearanceStatus.REQUESTED;
        examination.forget();
    }

    /** Why this person cannot clear it now, as the key of a text; empty if nothing hinders. */
    String hindrance(Person person) {
        if (!status.open()) {
            return "clearance.refused.done";
        }
        if (examination.scanFailed()) {
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
        examination.requireScanSucceeded();
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

    ClearanceId id() {
        return new ClearanceId(id);
    }

    int version() {
        return version;
    }

    PieceKey piece() {
        return piece;
    }

    Examination examination() {
        return examination;
    }

    ClearanceStatus status() {
        return status;
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
                examination.reviewedBy(),
                permission == null ? null : permission.byName(),
                permission == null ? null : permission.at(),
                permission == null ? null : permission.publishedWhere(),
                retraction == null ? null : retraction.at(),
                retraction == null ? null : retraction.why());
    }

    /** The cleared rendition; null as long as there is none. */
    @Nullable
    LetterText rendition() {
        return permission == null ? null : permission.rendition();
    }
}
