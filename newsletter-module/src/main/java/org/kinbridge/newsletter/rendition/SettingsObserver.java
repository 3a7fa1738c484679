package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.newsletter.publication.PublicationChanged;

/** Renders the site's own pages anew when a newsletter was founded, or its title or its about-text was changed. */
@ApplicationScoped
class SettingsObserver {

    private final SiteShelf site;
    private final Event<SiteChanged> changed;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SettingsObserver() {
        this(null, null);
    }

    @Inject
    SettingsObserver(SiteShelf site, Event<SiteChanged> changed) {
        this.site = site;
        this.changed = changed;
    }

    void publicationChanged(@Observes PublicationChanged change) {
        site.render();
        changed.fire(new SiteChanged());
    }
}
