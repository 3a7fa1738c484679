package org.kinbridge.newsletter.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.document.DocumentJson;

/** The words as they were saved once. Never changed; the database refuses it too. */
@Entity
@Immutable
@Table(schema = "newsletter", name = "text_revision")
class TextRevision {

    @Id
    private UUID id;

    @Column(name = "language_version_id", nullable = false)
    private UUID languageVersionId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String lede;

    @Column(name = "by_line_kind", nullable = false)
    private String byLineKind;

    @Column(name = "by_line_name", nullable = false)
    private String byLineName;

    @Column(name = "by_line_site", nullable = false)
    private String byLineSite;

    @Column(name = "by_line_link", nullable = false)
    private String byLineLink;

    @Column(name = "by_line_contributor")
    private @Nullable UUID byLineContributor;

    @Column(nullable = false)
    private String document;

    @Column(name = "saved_by")
    private @Nullable UUID savedBy;

    @Column(name = "saved_by_name", nullable = false)
    private String savedByName;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    private @Nullable UUID sitting;

    @Column(name = "saved_by_itself", nullable = false)
    private boolean savedByItself;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected TextRevision() {}

    TextRevision(UUID languageVersionId, int number, PieceText text, SavedBy by) {
        ByLineForm byLine = ByLineForm.of(text.byLine());
        this.id = UUID.randomUUID();
        this.languageVersionId = languageVersionId;
        this.number = number;
        this.title = text.title();
        this.lede = text.lede();
        this.byLineKind = byLine.kind().name();
        this.byLineName = byLine.name();
        this.byLineSite = byLine.site();
        this.byLineLink = byLine.link();
        this.byLineContributor = byLine.contributor();
        this.document = DocumentJson.write(text.document());
        this.savedBy = by.account();
        this.savedByName = by.name();
        this.savedAt = by.at();
        this.sitting = by.sitting() == null ? null : by.sitting().id();
        this.savedByItself = by.sitting() != null && by.sitting().byItself();
    }

    PieceText text() {
        ByLine byLine = new ByLineForm(
                        ByLineKind.valueOf(byLineKind), byLineName, byLineSite, byLineLink, byLineContributor)
                .byLine();
        return new PieceText(title, lede, byLine, DocumentJson.read(document));
    }

    RevisionView view() {
        return new RevisionView(number, text(), savedBy, savedByName, savedAt);
    }

    int number() {
        return number;
    }

    /** Whether this person saved it in this sitting, so that it can only be an earlier state of the same text. */
    boolean isOf(SavedBy person) {
        return sitting != null
                && person.sitting() != null
                && sitting.equals(person.sitting().id())
                && Objects.equals(savedBy, person.account());
    }

    UUID languageVersionId() {
        return languageVersionId;
    }
}
