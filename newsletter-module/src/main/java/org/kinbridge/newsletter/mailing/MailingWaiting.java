package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Mailings that wait for a second person, for somebody to press the button, or for a word about uncertain deliveries. */
@ApplicationScoped
@Transactional
class MailingWaiting implements WaitingWork {

    private final MailingBook book;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailingWaiting() {
        this.book = null;
        this.clock = null;
    }

    @Inject
    MailingWaiting(MailingBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() != Role.EDITOR && person.role() != Role.COORDINATOR) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        book.pending().forEach(pending -> add(waiting, pending, person));
        return waiting;
    }

    private void add(List<Waiting> waiting, MailingBook.Pending pending, Caller.Staff person) {
        Mailing mailing = pending.mailing();
        MailingView view =
                mailing.view(clock.instant(), new DeliveryCounts(Map.of(DeliveryState.UNCERTAIN, pending.uncertain())));
        boolean second = person.role() == Role.COORDINATOR && !mailing.isOwnWorkOf(person.account());
        if (view.state() == MailingState.PENDING_APPROVAL && second) {
            waiting.add(line(view, "mailings.today.approve"));
        }
        if (view.waitsForStart()) {
            waiting.add(line(view, view.overdue() ? "mailings.today.overdue" : "mailings.today.start"));
        }
        if (!view.sentBackBecause().isEmpty() && mailing.isOwnWorkOf(person.account())) {
            waiting.add(line(view, "mailings.today.sentBack"));
        }
        if (view.counts().uncertain() > 0) {
            waiting.add(line(view, "mailings.today.uncertain"));
        }
    }

    private static Waiting line(MailingView view, String key) {
        List<Object> arguments =
                List.of(view.issue(), view.language().ownName(), view.counts().uncertain());
        return new Waiting(view.stateSince(), key, arguments, "/desk/mailings/mailing?id=" + view.id());
    }
}
