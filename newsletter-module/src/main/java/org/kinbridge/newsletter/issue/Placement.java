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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A work's place in an issue. */
@Entity
@Table(schema = "newsletter", name = "placement")
class Placement {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "issue_id")
    private Issue issue;

    @Column(nullable = false)
    private int place;

    @Column(name = "work_id", nullable = false)
    private UUID workId;

    @Enumerated(EnumType.STRING)
    @Column(name = "only_in")
    private @Nullable Language onlyIn;

    @Column(name = "section_id")
    private @Nullable UUID section;

    @Column(name = "planned_words")
    private @Nullable Integer plannedWords;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(schema = "newsletter", name = "placement_text", joinColumns = @JoinColumn(name = "placement_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, ShownText> texts = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Placement() {}

    Placement(Issue issue, int place, UUID workId, @Nullable Language onlyIn) {
        this.id = UUID.randomUUID();
        this.issue = issue;
        this.place = place;
        this.workId = workId;
        this.onlyIn = onlyIn;
    }

    void describe(Language language, ShownText text) {
        if (text.isOwn()) {
            texts.remove(language);
        } else {
            texts.put(language, text);
        }
    }

    ShownText text(Language language) {
        return texts.getOrDefault(language, ShownText.own());
    }

    boolean isIn(Language language) {
        return onlyIn == null || onlyIn == language;
    }

    void putAt(int newPlace) {
        place = newPlace;
    }

    void putInto(@Nullable UUID newSection) {
        section = newSection;
    }

    /** The section in which it stands; null for none. */
    @Nullable
    UUID section() {
        return section;
    }

    boolean isBeside(Placement other) {
        return Objects.equals(section, other.section);
    }

    void planWords(@Nullable Integer words) {
        plannedWords = words;
    }

    @Nullable
    Integer plannedWords() {
        return plannedWords;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    UUID workId() {
        return workId;
    }

    @Nullable
    Language onlyIn() {
        return onlyIn;
    }

    Issue issue() {
        return issue;
    }
}
