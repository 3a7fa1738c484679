package org.kinbridge.web.admin.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.NewPublication;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.web.publication.Newsletters;
import org.kinbridge.web.support.Problems;

/** Founds a newsletter beside those that are there. Whoever sends the form twice is told that its word is taken. */
@Named
@ViewScoped
public class FoundNewsletter implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Newsletters newsletters;

    @Inject
    private transient Problems problems;

    private String word = "";
    private String issn = "";
    private final List<PublicationForm> texts = new ArrayList<>();

    @PostConstruct
    void open() {
        for (Language language : Language.values()) {
            texts.add(new PublicationForm(language, new PublicationText("", "", "")));
        }
    }

    /** Leads to the overview of the new one, where its other settings are. */
    public @Nullable String found() {
        List<PublicationView> made = new ArrayList<>();
        NewPublication founded = new NewPublication(word, issn, PublicationForm.typed(texts));
        if (!problems.attempt(() -> made.add(publications.get(publications.add(founded))))) {
            return null;
        }
        PublicationView view = made.get(0);
        problems.done("publication.founded", newsletters.name(view));
        return newsletters.showing(view).openAnew("/desk/publication");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public String getIssn() {
        return issn;
    }

    public void setIssn(String issn) {
        this.issn = issn;
    }

    public List<PublicationForm> getTexts() {
        return texts;
    }
}
