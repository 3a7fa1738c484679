package org.kinbridge.newsletter.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** That a letter was cleared, which work holds its words, and whether the permission was taken back. */
@Entity
@Table(schema = "newsletter", name = "cleared_letter")
class ClearedLetter {

    @Id
    @Column(name = "clearance_id")
    private UUID clearanceId;

    @Column(name = "work_id")
    private @Nullable UUID workId;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected ClearedLetter() {}

    ClearedLetter(UUID clearanceId, UUID workId, Language language, Instant clearedAt) {
        this.clearanceId = clearanceId;
        this.workId = workId;
        this.language = language;
        this.clearedAt = clearedAt;
    }

    /** A retraction that comes before its letter: the letter will never be taken in. */
    ClearedLetter(UUID clearanceId, Instant retractedAt) {
        this.clearanceId = clearanceId;
        this.retractedAt = retractedAt;
    }

    /** Returns false if it was retracted before. */
    boolean retract(Instant at) {
        boolean first = retractedAt == null;
        if (first) {
            retractedAt = at;
        }
        return first;
    }

    boolean isRetracted() {
        return retractedAt != null;
    }

    @Nullable
    UUID workId() {
        return workId;
    }

    @Nullable
    Language language() {
        return language;
    }

    @Nullable
    Instant clearedAt() {
        return clearedAt;
    }
}
