package org.kinbridge.web.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.publication.PublicationChanged;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;

/**
 * The newsletters of this installation, for the pages that have to tell them apart. They are asked for once, and again after
 * a change: naming an issue costs no statement.
 */
@ApplicationScoped
public class KnownPublications {

    private final Publications publications;
    private int changes;
    private @Nullable List<PublicationView> known;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KnownPublications() {
        this.publications = null;
    }

    @Inject
    KnownPublications(Publications publications) {
        this.publications = publications;
    }

    /** All, in the order in which they were founded. Not to be changed on the ground of what this says: it may lag behind. */
    public List<PublicationView> all() {
        int before;
        synchronized (this) {
            if (known != null) {
                return known;
            }
            before = changes;
        }
        List<PublicationView> now = publications.all();
        keep(now, before);
        return now;
    }

    /** What was read while somebody changed it is not kept. */
    private synchronized void keep(List<PublicationView> now, int before) {
        if (changes == before) {
            known = now;
        }
    }

    /** After a change that was given up as well: pages may have read it within its transaction. */
    synchronized void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) PublicationChanged change) {
        changes++;
        known = null;
    }
}
