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
import org.kinbridge.core.text.Language;

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

    /** The language from which the others are translated. */
    @Enumerated(EnumType.STRING)
    @Column(name = "source_language", nullable = false)
    private Language source;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Work() {}

    /** @param source the language in which it is written first */
    Work(PieceKind kind, Origin origin, Language source, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.origin = origin;
        this.source = source;
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

    Language source() {
        return source;
    }

    /** From now on the others are translated from this language. */
    void translateFrom(Language language) {
        source = language;
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
