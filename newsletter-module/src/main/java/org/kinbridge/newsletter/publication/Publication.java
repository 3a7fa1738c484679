package org.kinbridge.newsletter.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import org.kinbridge.core.text.Language;

/** The one newsletter of this installation. */
@Entity
@Table(schema = "newsletter", name = "publication")
class Publication {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Version
    private int version;

    @Column(nullable = false)
    private String issn = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "newsletter",
            name = "publication_text",
            joinColumns = @JoinColumn(name = "publication_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PublicationText> texts = new EnumMap<>(Language.class);

    protected Publication() {}

    int version() {
        return version;
    }

    void change(String newIssn, Map<Language, PublicationText> newTexts) {
        issn = newIssn;
        texts.keySet().retainAll(newTexts.keySet());
        texts.putAll(newTexts);
    }

    PublicationView view() {
        return new PublicationView(version, issn, texts);
    }
}
