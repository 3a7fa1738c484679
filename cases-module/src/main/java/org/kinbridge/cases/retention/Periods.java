package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.retention.KeptApart;

/** The kinds that features offer, and the periods in force. */
@ApplicationScoped
class Periods {

    private final Instance<KeptForATime> kinds;
    private final Instance<KeptApart> apart;
    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Periods() {
        this.kinds = null;
        this.apart = null;
        this.entityManager = null;
    }

    @Inject
    Periods(@Any Instance<KeptForATime> kinds, @Any Instance<KeptApart> apart, EntityManager entityManager) {
        this.kinds = kinds;
        this.apart = apart;
        this.entityManager = entityManager;
    }

    List<KeptForATime> kinds() {
        return all().sorted(Comparator.comparing(KeptForATime::kind)).toList();
    }

    /** @throws NotFound if no feature keeps such a kind */
    KeptForATime kind(String name) {
        return all().filter(kind -> kind.kind().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    /** Those of the cases, and those that the modules keep apart from any case. */
    private Stream<KeptForATime> all() {
        return Stream.concat(kinds.stream(), apart.stream().map(ApartFromCases::new));
    }

    List<PeriodView> inForce() {
        Map<String, RetentionPeriod> set = entityManager
                .createQuery("select p from RetentionPeriod p", RetentionPeriod.class)
                .getResultStream()
                .collect(Collectors.toMap(RetentionPeriod::kind, Function.identity()));
        return kinds().stream().map(kind -> view(kind, set.get(kind.kind()))).toList();
    }

    @Nullable
    RetentionPeriod find(String kind) {
        return entityManager.find(RetentionPeriod.class, kind);
    }

    void add(RetentionPeriod period) {
        entityManager.persist(period);
    }

    private static PeriodView view(KeptForATime kind, @Nullable RetentionPeriod set) {
        return new PeriodView(
                kind.kind(),
                set == null ? -1 : set.version(),
                set == null ? kind.defaultMonths() : set.months(),
                kind.defaultMonths());
    }
}
