package org.kinbridge.newsletter.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Readers who have left: three years, in which the association may have to show that they had said yes. Then only the
 * keyed hash of the address stays, so that nobody mails them again; while the address still gets another newsletter, not
 * even that, until that one has ended too.
 */
@ApplicationScoped
class FormerReaders implements KeptApart {

    private static final MonthlyRows ROWS =
            new MonthlyRows("newsletter.subscriber", "ended_at", "ended_at is not null and state <> 'CONFIRMED'");

    private final EntityManager entityManager;
    private final SubscriberBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FormerReaders() {
        this.entityManager = null;
        this.book = null;
        this.clock = null;
    }

    @Inject
    FormerReaders(EntityManager entityManager, SubscriberBook book, Clock clock) {
        this.entityManager = entityManager;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "former-readers";
    }

    @Override
    public int defaultMonths() {
        return 36;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        ROWS.month(entityManager, record).ifPresent(month -> {
            List<?> readers = entityManager
                    .createNativeQuery("select id from newsletter.subscriber where " + ROWS.ofMonth(), UUID.class)
                    .setParameter("month", month)
                    .getResultList();
            readers.forEach(reader -> book.letGo(entityManager.find(Subscriber.class, reader), clock.instant()));
        });
    }
}
