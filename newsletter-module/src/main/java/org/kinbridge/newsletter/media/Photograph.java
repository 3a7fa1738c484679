package org.kinbridge.newsletter.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.kinbridge.core.text.Language;

/** A photograph of the library, and what is said about it. */
@Entity
@Table(schema = "newsletter", name = "photograph")
class Photograph {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int width;

    @Column(nullable = false)
    private int height;

    @Column(name = "uploaded_at", nullable = false)
    private Instant uploadedAt;

    @Column(name = "uploaded_by_name", nullable = false)
    private String uploadedByName;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(schema = "newsletter", name = "photograph_file", joinColumns = @JoinColumn(name = "photograph_id"))
    @MapKeyColumn(name = "size")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PhotographSize, PhotographFile> files = new EnumMap<>(PhotographSize.class);

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(schema = "newsletter", name = "photograph_text", joinColumns = @JoinColumn(name = "photograph_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PhotographText> texts = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Photograph() {}

    Photograph(String name, String uploadedByName, Instant uploadedAt) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.uploadedByName = uploadedByName;
        this.uploadedAt = uploadedAt;
    }

    void keep(PhotographSize size, PhotographFile file) {
        files.put(size, file);
        width = Math.max(width, file.width());
        height = Math.max(height, file.height());
    }

    void describe(Map<Language, PhotographText> newTexts) {
        newTexts.forEach((language, text) -> {
            if (text.equals(PhotographText.none())) {
                texts.remove(language);
            } else {
                texts.put(language, text);
            }
        });
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PhotographFile file(PhotographSize size) {
        return Objects.requireNonNull(files.get(size), "A photograph is kept in every size");
    }

    Map<Language, PhotographText> texts() {
        return texts;
    }

    PhotographView view() {
        return new PhotographView(id, version, name, width, height, uploadedByName, uploadedAt, Map.copyOf(texts));
    }
}
