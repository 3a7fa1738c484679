package org.kinbridge.newsletter.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.persistence.SearchAnalysis;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

/** A work in one language: a chain of revisions, and where it stands. */
@Entity
@Indexed(index = "work")
@Table(schema = "newsletter", name = "language_version")
class LanguageVersion {

    /** Stands in the place of an erased title. */
    private static final String ERASED = "—";

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "work_id")
    private Work work;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private VersionStatus status = VersionStatus.DRAFT;

    @Column(name = "latest_revision", nullable = false)
    private int latestRevision;

    @FullTextField(analyzer = SearchAnalysis.WORDS)
    @Column(nullable = false)
    private String title = "";

    @FullTextField(analyzer = SearchAnalysis.WORDS)
    @Column(name = "search_text", nullable = false)
    private String searchText = "";

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by_name", nullable = false)
    private String savedByName = "";

    /** Which words may be printed; null while none were approved. */
    @Column(name = "approved_revision")
    private @Nullable Integer approvedRevision;

    @Embedded
    private Custody custody = new Custody();

    @SuppressWarnings("NullAway") // for Hibernate only
    protected LanguageVersion() {}

    LanguageVersion(Work work, Language language, Instant at) {
        this.id = UUID.randomUUID();
        this.work = work;
        this.language = language;
        this.savedAt = at;
    }

    /** Adds the next revision to the chain. @throws Refused if the state does not allow it */
    TextRevision append(PieceText text, SavedBy by) {
        take(VersionStep.SAVE);
        latestRevision++;
        title = text.title();
        searchText = text.lede() + "\n" + text.document().plainText();
        savedAt = by.at();
        savedByName = by.name();
        return new TextRevision(id, latestRevision, text, by);
    }

    /** Leaves nothing of the words, here and in the index; whoever pinned a revision finds this one. */
    TextRevision blank(Instant at) {
        latestRevision++;
        title = ERASED;
        searchText = "";
        savedAt = at;
        savedByName = "";
        custody.forget();
        return new TextRevision(
                id,
                latestRevision,
                new PieceText(ERASED, "", new ByLine.Unsigned(), Document.empty()),
                new SavedBy(null, "", at));
    }

    /** @throws Refused with the step and the state, if the step is not possible now */
    void take(VersionStep step) {
        status = status.after(step).orElseThrow(() -> new Refused("newsroom.problem.step." + status.name()));
    }

    /**
     * Takes the step; the next person has it. Once nobody's turn it is, nobody has it, and the next person only hears of it.
     *
     * @throws Refused if the state does not allow the step
     */
    Turn hand(Handing handing, Party to) {
        take(handing.step());
        if (handing.step() == VersionStep.APPROVE) {
            approvedRevision = latestRevision;
        }
        custody.pass(handing, status.isOpen() ? to : Party.nobody());
        return new Turn(this, handing, to);
    }

    /** New words brought it back to review: who reviews has it, or whoever had it before. */
    Turn broughtBack(Handing saving, boolean reviewer) {
        Party to = reviewer ? saving.by() : custody.holder();
        custody.pass(saving, to);
        return new Turn(this, saving, to);
    }

    /** Whether exactly these words were approved. */
    boolean isApproved(int revision) {
        return approvedRevision != null && approvedRevision == revision;
    }

    Custody custody() {
        return custody;
    }

    Standing standing(LocalDate today) {
        return custody.standing(status.isOpen(), today);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    Work work() {
        return work;
    }

    Language language() {
        return language;
    }

    /** Whether it was made from another language of the work. */
    boolean isTranslation() {
        return work.source() != language;
    }

    VersionStatus status() {
        return status;
    }

    Instant savedAt() {
        return savedAt;
    }

    RevisionKey newest() {
        return new RevisionKey(work.id(), language, latestRevision);
    }

    /** Whether this is a revision of it, if there is one of that number. */
    boolean has(RevisionKey revision) {
        return revision.work().equals(work.id()) && revision.language() == language;
    }

    int latestRevision() {
        return latestRevision;
    }

    WorkHit hit() {
        return new WorkHit(work.id(), work.kind(), language, title);
    }

    VersionRow row(LocalDate today) {
        return new VersionRow(language, title, status, savedByName, savedAt, standing(today));
    }
}
