package org.kinbridge.newsletter.issue;

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
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;

/** The correction of one piece of a published edition: prepared by one person, signed by another. */
@Entity
@Table(schema = "newsletter", name = "erratum")
class Erratum {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "issue_id", nullable = false)
    private UUID issueId;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", nullable = false)
    private Language edition;

    @Column(name = "work_id", nullable = false)
    private UUID work;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_language", nullable = false)
    private Language textLanguage;

    @Column(name = "printed_revision", nullable = false)
    private int printedRevision;

    @Column(name = "corrected_revision")
    private @Nullable Integer correctedRevision;

    @Column(nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ErratumState state = ErratumState.PREPARED;

    private @Nullable Integer number;

    @Column(name = "prepared_by", nullable = false)
    private UUID preparedBy;

    @Column(name = "prepared_by_name", nullable = false)
    private String preparedByName;

    @Column(name = "prepared_at", nullable = false)
    private Instant preparedAt;

    @Column(name = "signed_by")
    private @Nullable UUID signedBy;

    @Column(name = "signed_by_name", nullable = false)
    private String signedByName = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Erratum() {}

    /** @param pin the piece as it is printed now */
    Erratum(PrepareErratum wanted, PinnedPiece pin, Signer preparer, Instant at) {
        this.id = UUID.randomUUID();
        this.issueId = wanted.issue();
        this.edition = wanted.edition();
        this.work = wanted.work();
        this.textLanguage = pin.textLanguage();
        this.printedRevision = pin.revision();
        this.note = wanted.note();
        this.preparedBy = preparer.account();
        this.preparedByName = preparer.name();
        this.preparedAt = at;
    }

    /** Somebody of the staff, who can be asked later. */
    record Signer(UUID account, String name) {}

    /**
     * Puts a name under it.
     *
     * @param words the new words
     * @throws Refused for whoever prepared it or wrote the last of the words, for words that nobody approved or that say the
     *     same, and for what has ended
     */
    void sign(int nextNumber, CorrectedWords words, Signer signer, Instant at) {
        requireOpen();
        if (signer.account().equals(preparedBy)) {
            throw new Refused("errata.problem.preparer");
        }
        if (signer.account().equals(words.savedBy())) {
            throw new Refused("errata.problem.lastWords");
        }
        if (!words.approved()) {
            throw new Refused("errata.problem.notApproved");
        }
        if (words.same()) {
            throw new Refused("errata.problem.same");
        }
        state = ErratumState.SIGNED;
        number = nextNumber;
        correctedRevision = words.revision();
        signedBy = signer.account();
        signedByName = signer.name();
        endedAt = at;
    }

    /** What was published stays. @throws Refused if it has ended */
    void drop(Instant at) {
        requireOpen();
        state = ErratumState.DROPPED;
        endedAt = at;
    }

    private void requireOpen() {
        if (state != ErratumState.PREPARED) {
            throw new Refused("errata.problem.ended." + state.name());
        }
    }

    boolean isPreparedBy(UUID account) {
        return preparedBy.equals(account);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID issueId() {
        return issueId;
    }

    Language edition() {
        return edition;
    }

    UUID work() {
        return work;
    }

    Language textLanguage() {
        return textLanguage;
    }

    int printedRevision() {
        return printedRevision;
    }

    String note() {
        return note;
    }

    ErratumState state() {
        return state;
    }

    ErratumView view(String title, Outlook outlook) {
        return new ErratumView(
                new ErratumVersion(id, version),
                state,
                edition,
                textLanguage,
                work,
                title,
                note,
                number,
                outlook.wordsReady(),
                outlook.byCaller(),
                outlook.findings(),
                preparedByName,
                preparedAt,
                signedByName,
                endedAt);
    }

    /** What is still missing. */
    record Outlook(boolean wordsReady, boolean byCaller, List<Finding> findings) {

        static Outlook none() {
            return new Outlook(false, false, List.of());
        }
    }
}
