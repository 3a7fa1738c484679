package org.kinbridge.newsletter.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.KnownSignatories;

/** How contributors sign. */
@ApplicationScoped
class Signatures implements KnownSignatories {

    private final ContributorStore store;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Signatures() {
        this.store = null;
    }

    @Inject
    Signatures(ContributorStore store) {
        this.store = store;
    }

    @Override
    public Optional<ByLine> signature(UUID contributor, Language language) {
        return store.find(contributor).filter(found -> !found.isRetired()).map(found -> found.signature(language));
    }
}
