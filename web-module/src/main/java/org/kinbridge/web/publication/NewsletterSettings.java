package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.web.support.Problems;

/** The overview of the settings. */
@Named
@RequestScoped
public class NewsletterSettings {

    @Inject
    private Publications publications;

    @Inject
    private Sections sections;

    @Inject
    private Problems problems;

    private @Nullable PublicationView view;

    @PostConstruct
    void open() {
        problems.attempt(() -> view = publications.settings(PublicationId.FIRST));
    }

    public boolean isOpen() {
        return view != null;
    }

    /** The languages in which the newsletter has a title. */
    public List<Language> getLanguages() {
        return Objects.requireNonNull(view).languages();
    }

    public int getSections() {
        return sections.offered(PublicationId.FIRST).size();
    }

    public @Nullable PublicationView getView() {
        return view;
    }
}
