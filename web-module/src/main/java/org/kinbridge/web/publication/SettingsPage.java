package org.kinbridge.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.publication.SettingsVersion;
import org.kinbridge.web.publication.Differences.Difference;
import org.kinbridge.web.support.Problems;

/**
 * What the pages of the settings have in common. After somebody else's change what was typed stays, and whoever saves
 * again has seen what is there now.
 */
public abstract class SettingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Publications publications;

    @Inject
    private transient Problems problems;

    /** Of the settings that the page shows; none while there is nothing to show. */
    private int version = -1;

    private transient List<Difference> differences = List.of();

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            PublicationView now = publications.settings(PublicationId.FIRST);
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
        return "/desk/publication/" + page + "?faces-redirect=true";
    }

    private void store() {
        try {
            store(new SettingsVersion(PublicationId.FIRST, version));
        } catch (StaleVersion stale) {
            PublicationView now = publications.settings(PublicationId.FIRST);
            version = now.version();
            differences = compare(now);
            throw stale;
        }
    }

    public List<Difference> getDifferences() {
        return Objects.requireNonNullElse(differences, List.of());
    }

    public boolean isOpen() {
        return version >= 0;
    }
}
