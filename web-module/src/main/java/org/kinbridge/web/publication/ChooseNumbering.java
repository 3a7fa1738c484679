package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.web.support.Problems;

/** How issues are numbered from now on, with the next number as readers would see it. */
@Named
@ViewScoped
public class ChooseNumbering implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publications publications;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Problems problems;

    /** Of the settings that the page shows; none while there is nothing to show. */
    private int version = -1;

    private final List<Language> languages = new ArrayList<>();
    private Numbering numbering = Numbering.RUNNING;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PublicationView now = publications.settings();
            version = now.version();
            numbering = now.numbering();
            now.texts().keySet().stream().sorted().forEach(languages::add);
        });
    }

    public @Nullable String save() {
        if (!problems.attempt(this::store)) {
            return null;
        }
        problems.done("publication.numbering.saved");
        return "/desk/publication/numbering?faces-redirect=true";
    }

    /** After somebody else's change the choice stays, and the page shows what holds now. */
    private void store() {
        try {
            publications.number(version, numbering);
        } catch (StaleVersion stale) {
            version = publications.settings().version();
            throw stale;
        }
    }

    /** The numbering that holds. */
    public Numbering getNow() {
        return publications.settings().numbering();
    }

    /** The next issue in each numbering. */
    public List<IssueNumber> getPreviews() {
        return issues.nextInEachNumbering();
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

    public boolean isOpen() {
        return version >= 0;
    }
}
