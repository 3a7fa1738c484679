package org.kinbridge.web.admin.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.ChangePublication;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.support.Problems;

/** Titles and ISSN of the newsletter. A language whose fields are all empty is not published in. */
@Named
@ViewScoped
public class PublicationSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Problems problems;

    private int version;
    private String issn = "";
    private final List<PublicationForm> texts = new ArrayList<>();

    @PostConstruct
    void open() {
        PublicationView now = publications.get(PublicationId.FIRST);
        version = now.version();
        issn = now.issn();
        for (Language language : Language.values()) {
            texts.add(new PublicationForm(language, now.text(language).orElse(new PublicationText("", "", ""))));
        }
    }

    public @Nullable String save() {
        Map<Language, PublicationText> typed = new EnumMap<>(Language.class);
        texts.stream().filter(PublicationForm::isFilled).forEach(form -> typed.put(form.getLanguage(), form.text()));
        if (!problems.attempt(() -> publications.change(
                new ChangePublication(new SettingsVersion(PublicationId.FIRST, version), issn, typed)))) {
            return null;
        }
        problems.done("issues.publication.saved");
        return "/admin/publication?faces-redirect=true";
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
