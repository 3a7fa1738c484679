package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** What was handed over to the person who is signed in, and whether they have read of it. */
@Boundary
public class Notifications {

    private final TurnStore turns;
    private final WorkStore store;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Notifications() {
        this.turns = null;
        this.store = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Notifications(TurnStore turns, WorkStore store, CurrentCaller caller, Clock clock) {
        this.turns = turns;
        this.store = store;
        this.caller = caller;
        this.clock = clock;
    }

    /** At most 100, those that were not read yet first, then the latest first. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<Notice> own() {
        return turns.of(me()).stream()
                .map(row -> notice((Turn) row[0], (LanguageVersion) row[1]))
                .toList();
    }

    /** How many wait to be read. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public long unread() {
        return turns.unseen(me());
    }

    /** @throws NotFound if it is not one's own */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void markRead(UUID turn) {
        turns.find(turn)
                .filter(own -> me().equals(own.toAccount()))
                .orElseThrow(NotFound::new)
                .see(clock.instant());
    }

    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void markAllRead() {
        turns.seeAll(me(), clock.instant());
    }

    /** What a mail may say about a hand-over; empty if nobody needs to hear of it any more. */
    @SystemOnly
    public Optional<NoticeToMail> toMail(UUID turn) {
        return turns.find(turn).filter(Turn::isNews).map(this::mailable);
    }

    private NoticeToMail mailable(Turn turn) {
        LanguageVersion version = turns.versionOf(turn);
        UUID to = turn.toAccount();
        if (to == null) {
            throw new IllegalStateException("News is for somebody");
        }
        TurnView view = turn.view();
        return new NoticeToMail(
                new AccountId(to),
                view.fromName(),
                view.step(),
                version.work().id(),
                version.language(),
                givesAway(version) ? "" : version.title());
    }

    /** Whether the title alone could point to somebody: a piece under a pseudonym, a testimony, what comes from a case. */
    private boolean givesAway(LanguageVersion version) {
        Work work = version.work();
        boolean pseudonym =
                store.revision(version, version.latestRevision()).view().text().byLine() instanceof ByLine.Pseudonym;
        return pseudonym
                || work.origin() == Origin.CLEARED
                || work.kind() == PieceKind.TESTIMONY
                || work.kind() == PieceKind.OPEN_LETTER;
    }

    private UUID me() {
        return caller.staff().account().value();
    }

    private static Notice notice(Turn turn, LanguageVersion version) {
        return new Notice(version.work().id(), version.language(), version.title(), turn.view());
    }
}
