package org.kinbridge.newsletter.publication;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/** A section of the contents list. One that was taken away stays for the issues in which it stands. */
@Entity
@Table(schema = "newsletter", name = "section")
class Section {

    @Id
    private UUID id;

    @Column(name = "publication_id", nullable = false, updatable = false)
    private int publication;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean offered = true;

    @ElementCollection
    @CollectionTable(schema = "newsletter", name = "section_name", joinColumns = @JoinColumn(name = "section_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "name")
    private Map<Language, String> names = new EnumMap<>(Language.class);

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Section() {}

    Section(UUID id, PublicationId publication) {
        this.id = id;
        this.publication = publication.value();
    }

    void arrange(int newPlace, Map<Language, String> newNames) {
        place = newPlace;
        names.keySet().retainAll(newNames.keySet());
        names.putAll(newNames);
    }

    void takeAway() {
        offered = false;
    }

    UUID id() {
        return id;
    }

    boolean isOffered() {
        return offered;
    }

    SectionView view() {
        return new SectionView(id, place, offered, names);
    }
}
