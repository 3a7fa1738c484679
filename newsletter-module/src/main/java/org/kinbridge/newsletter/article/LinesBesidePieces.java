package org.kinbridge.newsletter.article;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** What is kept beside somebody's pieces, on Today: one line of each feature for each piece; the pieces are looked up once for all. */
@ApplicationScoped
@Transactional
class LinesBesidePieces implements WaitingWork {

    private final Instance<KeepsBesidePieces> features;
    private final WorkStore store;
    private final Reach reach;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LinesBesidePieces() {
        this.features = null;
        this.store = null;
        this.reach = null;
    }

    @Inject
    LinesBesidePieces(@Any Instance<KeepsBesidePieces> features, WorkStore store, Reach reach) {
        this.features = features;
        this.store = store;
        this.reach = reach;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() == Role.CASEWORKER || person.role() == Role.ADMINISTRATOR) {
            return List.of();
        }
        List<Heap> heaps = features.stream()
                .flatMap(feature -> Heap.of(feature, person.account().value()))
                .toList();
        Map<UUID, LanguageVersion> pieces = readable(heaps);
        return heaps.stream()
                .flatMap(heap -> Optional.ofNullable(pieces.get(heap.version())).map(heap::line).stream())
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

        static Stream<Heap> of(KeepsBesidePieces feature, UUID account) {
            return feature.waitingFor(account).stream().collect(groupingBy(BesidePiece::version)).entrySet().stream()
                    .map(found -> new Heap(feature.lineKey(), found.getKey(), found.getValue()));
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
