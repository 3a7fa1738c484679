package org.kinbridge.newsletter.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** What is kept beside somebody's pieces, on Today: one line of each feature for each piece; the pieces are looked up once for all. */
@ApplicationScoped
@Transactional
class LinesBesidePieces implements WaitingWork {

    private final EntityManager entityManager;
    private final Instance<KeepsBesidePieces> features;
    private final WorkStore store;
    private final Reach reach;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LinesBesidePieces() {
        this.entityManager = null;
        this.features = null;
        this.store = null;
        this.reach = null;
    }

    @Inject
    LinesBesidePieces(
            EntityManager entityManager, @Any Instance<KeepsBesidePieces> features, WorkStore store, Reach reach) {
        this.entityManager = entityManager;
        this.features = features;
        this.store = store;
        this.reach = reach;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() == Role.CASEWORKER || person.role() == Role.ADMINISTRATOR) {
            return List.of();
        }
        List<Heap> heaps = Heap.of(latestFirst(person.account().value()));
        Map<UUID, LanguageVersion> pieces = readable(heaps);
        return heaps.stream()
                .flatMap(heap -> Optional.ofNullable(pieces.get(heap.version())).map(heap::line).stream())
                .toList();
    }

    private List<BesidePiece> latestFirst(UUID account) {
        String selects = features.stream().map(KeepsBesidePieces::waitingSelect).collect(joining(" union all "));
        return entityManager
                .createQuery(selects, Object[].class)
                .setParameter("account", account)
                .getResultStream()
                .map(row -> new BesidePiece((String) row[0], (UUID) row[1], (Instant) row[2], (String) row[3]))
                .sorted(Comparator.comparing(BesidePiece::at).reversed())
                .toList();
    }

    private Map<UUID, LanguageVersion> readable(List<Heap> heaps) {
        return heaps.isEmpty()
                ? Map.of()
                : store.byId(heaps.stream().map(Heap::version).collect(toSet())).stream()
                        .filter(reach::includes)
                        .collect(toMap(LanguageVersion::id, Function.identity()));
    }

    /** What one feature has beside one piece. @param latestFirst at least one */
    private record Heap(String lineKey, UUID version, List<BesidePiece> latestFirst) {

        static List<Heap> of(List<BesidePiece> latestFirst) {
            return latestFirst.stream()
                    .collect(groupingBy(one -> Map.entry(one.lineKey(), one.version())))
                    .entrySet()
                    .stream()
                    .map(found ->
                            new Heap(found.getKey().getKey(), found.getKey().getValue(), found.getValue()))
                    .toList();
        }

        Waiting line(LanguageVersion piece) {
            BesidePiece latest = latestFirst.get(0);
            return new Waiting(
                    latest.at(),
                    lineKey,
                    List.of(piece.title(), piece.language().ownName(), latestFirst.size(), latest.byName()),
                    "/desk/newsroom/work/comments?id=" + piece.work().id() + "&language="
                            + piece.language().tag());
        }
    }
}
