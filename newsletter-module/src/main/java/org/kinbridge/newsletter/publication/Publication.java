package org.kinbridge.newsletter.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.kinbridge.newsletter.document.Document;

/** One of the newsletters of this installation. */
@Entity
@Table(schema = "newsletter", name = "publication")
class Publication {

    @Id
    private int id;

    @Version
    private int version;

    /** Stands in its addresses; the first one, at the root of the site, has none. */
    @Column(nullable = false, updatable = false)
    private String word = "";

    @Column(nullable = false)
    private String issn = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "newsletter",
            name = "publication_text",
            joinColumns = @JoinColumn(name = "publication_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PresentedText> texts = new EnumMap<>(Language.class);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Numbering numbering = Numbering.RUNNING;

    @Column(name = "office_email", nullable = false)
    private String officeEmail = "";

    @Column(name = "office_telephone", nullable = false)
    private String officeTelephone = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Frequency frequency = Frequency.NOT_SAID;

    @ElementCollection
    @CollectionTable(
            schema = "newsletter",
            name = "publication_masthead",
            joinColumns = @JoinColumn(name = "publication_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, MastheadText> mastheadTexts = new EnumMap<>(Language.class);

    protected Publication() {}

    Publication(PublicationId id, String word) {
        this.id = id.value();
        this.word = word;
    }

    PublicationId id() {
        return new PublicationId(id);
    }

    int version() {
        return version;
    }

    void change(String newIssn, Map<Language, PublicationText> newTexts) {
        issn = newIssn;
        texts.keySet().retainAll(newTexts.keySet());
        newTexts.forEach((language, text) -> texts.put(language, PresentedText.of(text, texts.get(language))));
    }

    /** A language without a title has no page of its own: what is given for it is left out. */
    void changeAbout(Map<Language, String> pages) {
        pages.forEach((language, about) -> texts.computeIfPresent(
                language,
                (same, text) ->
                        PresentedText.of(new PublicationText(text.title(), text.associationName(), about), text)));
    }

    void changeMasthead(Masthead masthead) {
        officeEmail = masthead.email();
        officeTelephone = masthead.telephone();
        frequency = masthead.frequency();
        mastheadTexts.clear();
        mastheadTexts.putAll(masthead.texts());
    }

    void number(Numbering newNumbering) {
        numbering = newNumbering;
    }

    Masthead masthead() {
        return new Masthead(officeEmail, officeTelephone, frequency, mastheadTexts);
    }

    PublicationView view() {
        Map<Language, PublicationText> shown = new EnumMap<>(Language.class);
        Map<Language, Document> about = new EnumMap<>(Language.class);
        texts.forEach((language, text) -> {
            shown.put(language, text.text());
            about.put(language, text.about());
        });
        return new PublicationView(id(), version, word, issn, shown, about, numbering);
    }
}
