package org.kinbridge.newsletter.issue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;

/** An issue in one language. */
@Entity
@Table(schema = "newsletter", name = "edition")
class Edition {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionStatus status;

    @Column(nullable = false)
    private String title;

    @Column(name = "date_words", nullable = false)
    private String dateWords = "";

    @Column(name = "status_since", nullable = false)
    private Instant statusSince;

    @Column(name = "signed_off_by")
    private @Nullable UUID signedOffBy;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    /** How many errata have corrected it. */
    @Column(nullable = false)
    private int errata;

    @ElementCollection
    @CollectionTable(schema = "newsletter", name = "pinned_piece", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    private List<PinnedPiece> pins = new ArrayList<>();

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Edition() {}

    Edition(Issue issue, Language language, String title, Instant at) {
        this.id = UUID.randomUUID();
        this.issue = issue;
        this.language = language;
        this.title = title;
        this.status = EditionStatus.PLANNED;
        this.statusSince = at;
    }

    /** An edition from before this program. */
    static Edition archived(Issue issue, PastIssue past, Instant at) {
        Edition edition = new Edition(issue, past.language(), past.title(), at);
        edition.status = EditionStatus.ARCHIVED_DRAFT;
        edition.dateWords = past.dateWords();
        return edition;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void assemble(Instant at) {
        if (status == EditionStatus.PLANNED) {
            become(EditionStatus.ASSEMBLING, at);
        }
    }

    void freeze(List<PinnedPiece> pieces, Instant at) {
        require(status.isOpen(), "freeze");
        pins.clear();
        pins.addAll(pieces);
        become(EditionStatus.FROZEN, at);
    }

    void reopen(Instant at) {
        require(status == EditionStatus.FROZEN || status == EditionStatus.SIGNED_OFF, "reopen");
        pins.clear();
        signedOffBy = null;
        become(EditionStatus.ASSEMBLING, at);
    }

    void signOff(@Nullable UUID signer, Instant at) {
        require(status == EditionStatus.FROZEN, "signOff");
        signedOffBy = signer;
        become(EditionStatus.SIGNED_OFF, at);
    }

    void publish(LocalDate day, Instant at) {
        require(status == EditionStatus.SIGNED_OFF, "publish");
        publishedOn = day;
        become(EditionStatus.PUBLISHED, at);
    }

    /** Puts a corrected piece in the place of the one at its address: the next erratum. */
    void correct(PinnedPiece corrected) {
        require(status == EditionStatus.PUBLISHED, "correct");
        List<PinnedPiece> all = withPin(corrected);
        pins.clear();
        pins.addAll(all);
        errata = nextErratum();
    }

    /** Its pieces with this one in the place of the one that was placed there. */
    List<PinnedPiece> withPin(PinnedPiece other) {
        return pins.stream()
                .map(pin -> pin.placement().equals(other.placement()) ? other : pin)
                .toList();
    }

    int nextErratum() {
        return errata + 1;
    }

    Optional<PinnedPiece> pin(UUID work) {
        return pins.stream().filter(pin -> pin.work().equals(work)).findFirst();
    }

    UUID id() {
        return id;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    private void require(boolean possible, String step) {
        if (!possible) {
            throw new Refused("issues.problem.step." + step + "." + status.name());
        }
    }

    private void become(EditionStatus next, Instant at) {
        status = next;
        statusSince = at;
    }

    Issue issue() {
        return issue;
    }

    Language language() {
        return language;
    }

    EditionStatus status() {
        return status;
    }

    Instant statusSince() {
        return statusSince;
    }

    List<PinnedPiece> pins() {
        return List.copyOf(pins);
    }

    EditionView view(List<ContentsEntry> contents) {
        return new EditionView(language, status, title, dateWords, publishedOn, errata, contents);
    }

    EditionRow row() {
        return new EditionRow(language, status, title);
    }

    String title() {
        return title;
    }
}
