package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Problems;

/**
 * What the pages of the settings have in common: which newsletter the address means, and it stays that one. After
 * somebody else's change what was typed stays, and whoever saves again has seen what is there now.
 */
public abstract class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Publications publications;

    @Inject
    private transient Newsletters newsletters;

    @Inject
    private transient Problems problems;

    private @Nullable ShownNewsletter shown;

    /** Of the settings that the page shows; none while there is nothing to show. */
    private int version = -1;

    private transient List<Difference> differences = List.of();

    /** @throws NotFound if the address names a newsletter that is not there */
    @PostConstruct
    void open() {
        shown = newsletters.shown();
        problems.attempt(() -> {
            PublicationView now = publications.settings(publication());
            version = now.version();
            show(now);
        });
    }

    /** Fills the fields with what holds. */
    abstract void show(PublicationView now);

    /** Stores what was typed, based on this version of the settings. */
    abstract void store(SettingsVersion seen);

    /** Where what was typed differs from what holds now. */
    abstract List<Difference> compare(PublicationView now);

    /** @param page below the settings; opened anew when all went well */
    @Nullable
    String save(String page, String done) {
        if (!problems.attempt(this::store)) {
            return null;
        }
        problems.done(done);
        return getShown().openAnew("/desk/publication/" + page);
    }

    private void store() {
        try {
            store(new SettingsVersion(publication(), version));
        } catch (StaleVersion stale) {
            PublicationView now = publications.settings(publication());
            version = now.version();
            differences = compare(now);
            throw stale;
        }
    }

    PublicationId publication() {
        return getShown().id();
    }

    public ShownNewsletter getShown() {
        return Objects.requireNonNull(shown);
    }

    public List<Difference> getDifferences() {
        return Objects.requireNonNullElse(differences, List.of());
    }

    public boolean isOpen() {
        return version >= 0;
    }
}
