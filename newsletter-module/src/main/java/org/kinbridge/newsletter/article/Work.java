package org.kinbridge.newsletter.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.problem.Refused;

/** Something that can be printed, in one or more languages. */
@Entity
@Table(schema = "newsletter", name = "work")
class Work {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PieceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Origin origin;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Work() {}

    Work(PieceKind kind, Origin origin, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.origin = origin;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    PieceKind kind() {
        return kind;
    }

    Origin origin() {
        return origin;
    }

    /** The words of a letter are the family's, those of a cleared testimony the witness's: nobody edits them here. */
    boolean isEditable() {
        return kind.writtenHere() && origin != Origin.CLEARED;
    }

    /** @throws Refused if nobody edits it here */
    Work requireEditable() {
        if (!isEditable()) {
            throw new Refused("newsroom.problem.lettersStay");
        }
        return this;
    }
}
