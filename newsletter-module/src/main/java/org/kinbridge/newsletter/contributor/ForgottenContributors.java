package org.kinbridge.newsletter.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.RestingRows;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.rendition.Renditions;

/**
 * The end of a contributor: on request, or two years after they retired, in which somebody may ask whose pseudonym it was. What
 * was printed stays printed.
 */
@ApplicationScoped
class ForgottenContributors implements KeptApart {

    private static final RestingRows ROWS = new RestingRows(
            "newsletter.contributor c",
            "to_char(c.retired_at at time zone 'UTC', 'YYYY-MM-DD')",
            "c.retired_at",
            "c.retired_at is not null");

    private final EntityManager entityManager;
    private final ContributorStore store;
    private final PieceTexts texts;
    private final Renditions renditions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ForgottenContributors() {
        this.entityManager = null;
        this.store = null;
        this.texts = null;
        this.renditions = null;
    }

    @Inject
    ForgottenContributors(
            EntityManager entityManager, ContributorStore store, PieceTexts texts, Renditions renditions) {
        this.entityManager = entityManager;
        this.store = store;
        this.texts = texts;
        this.renditions = renditions;
    }

    @Override
    public String kind() {
        return "retired-contributors";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, "c.id", before, most);
    }

    @Override
    public void letGo(UUID record) {
        store.find(record).ifPresent(contributor -> forget(contributor, false));
    }

    void forget(Contributor contributor, boolean byLines) {
        UUID id = contributor.id();
        store.erase(contributor);
        renditions.forgetAuthor(id, byLines);
        if (byLines) {
            texts.eraseByLines(id);
        }
    }
}
