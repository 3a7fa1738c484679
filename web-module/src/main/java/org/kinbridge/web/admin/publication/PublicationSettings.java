package org.kinbridge.web.admin.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ChangePublication;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Newsletters;
import org.kinbridge.web.publication.ShownNewsletter;
import org.kinbridge.web.support.Problems;

/** Titles and ISSN of a newsletter. A language whose fields are all empty is not published in. */
@Named
@ViewScoped
public class PublicationSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Newsletters newsletters;

    @Inject
    private transient Problems problems;

    private @Nullable ShownNewsletter shown;
    private int version;
    private String issn = "";
    private final List<PublicationForm> texts = new ArrayList<>();

    /** @throws NotFound if the address names a newsletter that is not there */
    @PostConstruct
    void open() {
        shown = newsletters.shown();
        PublicationView now = publications.get(shown.id());
        version = now.version();
        issn = now.issn();
        for (Language language : Language.values()) {
            texts.add(new PublicationForm(language, now.text(language).orElse(new PublicationText("", "", ""))));
        }
    }

    public @Nullable String save() {
        SettingsVersion seen = new SettingsVersion(getShown().id(), version);
        if (!problems.attempt(
                () -> publications.change(new ChangePublication(seen, issn, PublicationForm.typed(texts))))) {
            return null;
        }
        problems.done("issues.publication.saved");
        return getShown().openAnew("/admin/publication");
    }

    public ShownNewsletter getShown() {
        return Objects.requireNonNull(shown);
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
