package org.kinbridge.newsletter.issue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** That an issue was proofed: when, by whom, and exactly what. Its files are kept apart, and not for ever. */
@Entity
@Table(schema = "newsletter", name = "proof")
class Proof {

    @Id
    private UUID id;

    @Column(name = "issue_id", nullable = false)
    private UUID issueId;

    @Column(nullable = false)
    private int number;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "made_by", nullable = false)
    private UUID madeBy;

    @Column(name = "made_by_name", nullable = false)
    private String madeByName;

    @Column(nullable = false)
    private String fingerprint;

    @Column(name = "of_frozen", nullable = false)
    private boolean ofFrozen;

    @ElementCollection
    @CollectionTable(schema = "newsletter", name = "proof_work", joinColumns = @JoinColumn(name = "proof_id"))
    @Column(name = "work_id")
    private Set<UUID> works = new HashSet<>();

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Proof() {}

    /** @param by never the program itself */
    Proof(Issue issue, int number, ProofedPins pins, EditedBy by) {
        this.id = UUID.randomUUID();
        this.issueId = issue.id();
        this.number = number;
        this.madeAt = by.at();
        this.madeBy = Objects.requireNonNull(by.account());
        this.madeByName = by.name();
        this.fingerprint = pins.fingerprint();
        this.ofFrozen = issue.stage().isPinned();
        this.works.addAll(pins.works());
    }

    UUID id() {
        return id;
    }

    UUID issueId() {
        return issueId;
    }

    int number() {
        return number;
    }

    /** Whether it shows exactly these revisions, titles and ledes. */
    boolean shows(ProofedPins pins) {
        return fingerprint.equals(pins.fingerprint());
    }

    /** @param files whether there still are any */
    ProofView view(ProofedPins now, boolean files) {
        return new ProofView(id, number, madeAt, madeByName, ofFrozen, shows(now), files);
    }
}
