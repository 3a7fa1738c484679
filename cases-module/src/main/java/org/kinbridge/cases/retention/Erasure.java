package org.kinbridge.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.storage.FileId;

/** The erasure of a case: one asks, another confirms. What stays of it names nobody of the case. */
@Entity
@Table(schema = "cases", name = "erasure")
class Erasure {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "case_reference", nullable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Ground ground;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ErasureState state;

    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;

    @Column(name = "asked_by_name", nullable = false)
    private String askedByName;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Column(name = "ended_by_name")
    private @Nullable String endedByName;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "certificate_en")
    private @Nullable UUID certificateEnglish;

    @Column(name = "certificate_fa")
    private @Nullable UUID certificatePersian;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Erasure() {}

    Erasure(CaseId caseId, String reference, Ground ground, Asked asked) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.reference = reference;
        this.ground = ground;
        this.state = ErasureState.ASKED;
        this.askedBy = asked.by().account().value();
        this.askedByName = asked.by().name();
        this.askedAt = asked.at();
    }

    /** By whom and when a step is taken. */
    record Asked(Caller.Staff by, Instant at) {}

    void callOff(Asked step) {
        requireAsked();
        end(ErasureState.CALLED_OFF, step);
    }

    /**
     * Confirms it.
     *
     * @param typed the reference, typed by the one who confirms, so that the right case is meant
     */
    void confirm(String typed, Asked step) {
        requireAsked();
        if (askedBy.equals(step.by().account().value())) {
            throw new Refused("retention.refused.asker");
        }
        if (!typed.equals(reference)) {
            throw new InvalidInput("reference", "retention.error.reference");
        }
        end(ErasureState.DONE, step);
    }

    void certify(FileId english, FileId persian) {
        this.certificateEnglish = english.value();
        this.certificatePersian = persian.value();
    }

    private void requireAsked() {
        if (state != ErasureState.ASKED) {
            throw new Refused("retention.refused.ended");
        }
    }

    private void end(ErasureState end, Asked step) {
        this.state = end;
        this.endedBy = step.by().account().value();
        this.endedByName = step.by().name();
        this.endedAt = step.at();
    }

    ErasureId id() {
        return new ErasureId(id);
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    String reference() {
        return reference;
    }

    UUID askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** @throws Refused if it is not done */
    FileId certificate(boolean persian) {
        UUID file = persian ? certificatePersian : certificateEnglish;
        if (file == null) {
            throw new Refused("retention.refused.noCertificate");
        }
        return new FileId(file);
    }

    ErasureView view() {
        return new ErasureView(
                id(),
                version,
                caseId(),
                reference,
                ground,
                state,
                askedByName,
                askedAt,
                Objects.requireNonNullElse(endedByName, ""),
                endedAt);
    }
}
