package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.web.support.Problems;

/** The overview of the settings of one newsletter, with the way to the others if there are any. */
@Named
@RequestScoped
public class NewsletterSettings {

    @Inject
    private Publications publications;

    @Inject
    private Sections sections;

    @Inject
    private Newsletters newsletters;

    @Inject
    private Problems problems;

    private @Nullable ShownNewsletter shown;
    private @Nullable PublicationView view;

    /** @throws NotFound if the address names a newsletter that is not there */
    @PostConstruct
    void open() {
        ShownNewsletter wanted = newsletters.shown();
        shown = wanted;
        problems.attempt(() -> view = publications.settings(wanted.id()));
    }

    public boolean isOpen() {
        return view != null;
    }

    /** The languages in which the newsletter has a title. */
    public List<Language> getLanguages() {
        return Objects.requireNonNull(view).languages();
    }

    public int getSections() {
        return sections.offered(getShown().id()).size();
    }

    public ShownNewsletter getShown() {
        return Objects.requireNonNull(shown);
    }

    public @Nullable PublicationView getView() {
        return view;
    }
}
