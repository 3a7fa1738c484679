package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.newsletter.media.PhotographWithdrawn;

/** Takes a photograph out of everything public, in the transaction in which it is withdrawn. */
@ApplicationScoped
class WithdrawnPictures {

    private final Renditions renditions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WithdrawnPictures() {
        this.renditions = null;
    }

    @Inject
    WithdrawnPictures(Renditions renditions) {
        this.renditions = renditions;
    }

    void withdrawn(@Observes PhotographWithdrawn withdrawal) {
        renditions.withdrawPicture(withdrawal.photograph().toString());
    }
}
