package org.kinbridge.newsletter.comment;

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

/** Open comments on somebody's piece, and answers to what somebody said, on Today: one line for each piece. */
@ApplicationScoped
@Transactional
class CommentWaiting implements WaitingWork {

    private final CommentStore store;
    private final Pieces pieces;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CommentWaiting() {
        this.store = null;
        this.pieces = null;
    }

    @Inject
    CommentWaiting(CommentStore store, Pieces pieces) {
        this.store = store;
        this.pieces = pieces;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() == Role.CASEWORKER || person.role() == Role.ADMINISTRATOR) {
            return List.of();
        }
        Map<UUID, List<CommentThread>> threads = new LinkedHashMap<>();
        store.waitingFor(person.account().value())
                .forEach(thread -> threads.computeIfAbsent(thread.versionId(), first -> new ArrayList<>())
                        .add(thread));
        return threads.isEmpty()
                ? List.of()
                : pieces.readable(threads.keySet()).stream()
                        .map(piece -> line(piece, threads.getOrDefault(piece.version(), List.of())))
                        .toList();
    }

    /** @param threads the latest first; at least one */
    private static Waiting line(Piece piece, List<CommentThread> threads) {
        CommentThread latest = threads.get(0);
        return new Waiting(
                latest.latestAt(),
                "comments.today",
                List.of(piece.title(), piece.language().ownName(), threads.size(), latest.latestByName()),
                "/desk/newsroom/work/comments?id=" + piece.work() + "&language="
                        + piece.language().tag());
    }
}
