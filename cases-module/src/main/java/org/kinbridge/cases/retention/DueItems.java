package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.cases.reference.KeptForATime.Resting;
import org.kinbridge.core.crypto.Vault;

/** Makes lines of the review list: the case, the day, and what was decided to be kept longer. */
@ApplicationScoped
class DueItems {

    private final EntityManager entityManager;
    private final Vault vault;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DueItems() {
        this.entityManager = null;
        this.vault = null;
        this.clock = null;
    }

    @Inject
    DueItems(EntityManager entityManager, Vault vault, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.clock = clock;
    }

    Stream<DueItem> of(KeptForATime kind, List<Resting> resting, int months) {
        if (resting.isEmpty()) {
            return Stream.of();
        }
        List<UUID> files = resting.stream()
                .flatMap(one -> Stream.ofNullable(one.file()))
                .map(CaseId::value)
                .toList();
        vault.prepare("case", files);
        Map<UUID, KeptLonger> kept = kept(
                        kind.kind(), resting.stream().map(Resting::record).toList())
                .stream()
                .collect(Collectors.toMap(KeptLonger::record, Function.identity()));
        Map<UUID, String> references = files.isEmpty() ? Map.of() : references(files);
        return resting.stream()
                .map(one -> new DueItem(
                        kind.kind(),
                        one.record(),
                        one.file(),
                        one.file() == null
                                ? one.label()
                                : references.getOrDefault(one.file().value(), ""),
                        one.since(),
                        months,
                        LocalDate.ofInstant(one.since(), clock.getZone()).plusMonths(months),
                        kind.endsWithErasure(),
                        kept.containsKey(one.record()) ? kept.get(one.record()).view(vault) : null));
    }

    /** The decisions to keep these longer. */
    List<KeptLonger> kept(String kind, List<UUID> records) {
        return entityManager
                .createQuery(
                        "select k from KeptLonger k where k.kind = :kind and k.record in :records", KeptLonger.class)
                .setParameter("kind", kind)
                .setParameter("records", records)
                .getResultList();
    }

    private Map<UUID, String> references(List<UUID> cases) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select id, lpad(cast(opened_year as text), 4, '0') || '-' ||"
                                + " lpad(cast(number_in_year as text), greatest(4, length(cast(number_in_year as text))), '0')"
                                + " from cases.case_file where id in (:ids)",
                        Object[].class)
                .setParameter("ids", cases)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (String) row[1]));
    }
}
