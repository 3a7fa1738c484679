package org.kinbridge.cases.fact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.persistence.FuzzyDateColumns;
import org.kinbridge.core.time.FuzzyDate;

/** One statement about a person. Once taken down it does not change; it can only be superseded. */
@Entity
@Audited
@Table(schema = "cases", name = "fact")
class Fact {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID about;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private FactKind kind;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "when_words"))
    @AttributeOverride(name = "calendar", column = @Column(name = "when_calendar"))
    @AttributeOverride(name = "edtf", column = @Column(name = "when_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "when_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "when_latest"))
    private @Nullable FuzzyDateColumns when;

    @Column(name = "place", nullable = false, updatable = false)
    private String where;

    @Column(name = "account", nullable = false, updatable = false)
    private String what;

    @Column(nullable = false, updatable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Hearing hearing;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Confidence confidence;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "superseded_by")
    private @Nullable UUID supersededBy;

    @Column(name = "superseded_why", nullable = false)
    private String why;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Fact() {}

    Fact(CaseId caseId, PersonId about, NewFact given, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.about = about.value();
        this.kind = given.kind();
        this.where = given.where();
        this.what = given.what();
        this.source = given.source();
        this.hearing = given.hearing();
        this.confidence = given.confidence();
        this.recordedAt = now;
        this.why = "";
    }

    Fact on(FuzzyDate date) {
        this.when = FuzzyDateColumns.of(date);
        return this;
    }

    void supersede(FactId successor, String reason) {
        this.supersededBy = successor.value();
        this.why = reason;
    }

    boolean stands() {
        return supersededBy == null;
    }

    FactId id() {
        return new FactId(id);
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PersonId about() {
        return new PersonId(about);
    }

    FactView view() {
        return new FactView(
                id(),
                version,
                caseId(),
                about(),
                kind,
                when == null ? null : when.date(),
                where,
                what,
                source,
                hearing,
                confidence,
                recordedAt,
                supersededBy == null ? null : new FactId(supersededBy),
                why);
    }
}
