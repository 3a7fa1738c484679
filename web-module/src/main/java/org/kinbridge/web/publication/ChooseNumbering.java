package org.kinbridge.web.publication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.web.publication.Differences.Difference;

/** How issues are numbered from now on, with the next number as readers would see it. */
@Named
@ViewScoped
public class ChooseNumbering extends SettingsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    private final List<Language> languages = new ArrayList<>();
    private Numbering numbering = Numbering.RUNNING;

    @Override
    void show(PublicationView now) {
        numbering = now.numbering();
        languages.addAll(now.languages());
    }

    public @Nullable String save() {
        return save("numbering", "publication.numbering.saved");
    }

    @Override
    void store(SettingsVersion seen) {
        publications.number(seen, numbering);
    }

    /** The page says anyway which numbering holds. */
    @Override
    List<Difference> compare(PublicationView now) {
        return List.of();
    }

    /** The numbering that holds. */
    public Numbering getNow() {
        return publications.settings(publication()).numbering();
    }

    /** The next issue in each numbering. */
    public List<IssueNumber> getPreviews() {
        return issues.nextInEachNumbering(publication());
    }

    public String label(IssueNumber number, Language language) {
        return PublicSite.issueLabel(number, language);
    }

    public Numbering[] getChoices() {
        return Numbering.values();
    }

    public List<Language> getLanguages() {
        return languages;
    }

    public Numbering getNumbering() {
        return numbering;
    }

    public void setNumbering(@Nullable Numbering numbering) {
        this.numbering = Objects.requireNonNullElse(numbering, Numbering.RUNNING);
    }
}
