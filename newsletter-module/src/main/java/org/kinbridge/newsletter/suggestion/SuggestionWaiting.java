package org.kinbridge.newsletter.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.newsletter.article.Piece;
import org.kinbridge.newsletter.article.Pieces;

/** Suggestions for somebody's piece, on Today: one line for each piece. */
@ApplicationScoped
@Transactional
class SuggestionWaiting implements WaitingWork {

    private final SuggestionStore store;
    private final Pieces pieces;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SuggestionWaiting() {
        this.store = null;
        this.pieces = null;
    }

    @Inject
    SuggestionWaiting(SuggestionStore store, Pieces pieces) {
        this.store = store;
        this.pieces = pieces;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() == Role.CASEWORKER || person.role() == Role.ADMINISTRATOR) {
            return List.of();
        }
        Map<UUID, List<Suggestion>> open = new LinkedHashMap<>();
        store.waitingFor(person.account().value())
                .forEach(one -> open.computeIfAbsent(one.versionId(), first -> new ArrayList<>())
                        .add(one));
        return open.isEmpty()
                ? List.of()
                : pieces.readable(open.keySet()).stream()
                        .map(piece -> line(piece, open.getOrDefault(piece.version(), List.of())))
                        .toList();
    }

    /** @param open the latest first; at least one */
    private static Waiting line(Piece piece, List<Suggestion> open) {
        Suggestion latest = open.get(0);
        return new Waiting(
                latest.madeAt(),
                "suggestions.today",
                List.of(piece.title(), piece.language().ownName(), open.size(), latest.byName()),
                "/desk/newsroom/work/comments?id=" + piece.work() + "&language="
                        + piece.language().tag());
    }
}
