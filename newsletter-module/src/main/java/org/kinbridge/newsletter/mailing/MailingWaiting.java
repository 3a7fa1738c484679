package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private final DeliveryLedger ledger;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailingWaiting() {
        this.book = null;
        this.ledger = null;
        this.clock = null;
    }

    @Inject
    MailingWaiting(MailingBook book, DeliveryLedger ledger, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (person.role() != Role.EDITOR && person.role() != Role.COORDINATOR) {
            return List.of();
        }
        List<Mailing> open = book.in(EnumSet.complementOf(EnumSet.of(MailingState.COMPLETED, MailingState.CANCELLED)));
        Map<MailingId, DeliveryCounts> counts =
                ledger.counts(open.stream().map(Mailing::id).toList());
        List<Waiting> waiting = new ArrayList<>();
        open.forEach(mailing -> {
            DeliveryCounts ofMailing = counts.getOrDefault(mailing.id(), DeliveryCounts.none());
            add(waiting, mailing, mailing.view(clock.instant(), ofMailing), person);
        });
        return waiting;
    }

    private static void add(List<Waiting> waiting, Mailing mailing, MailingView view, Caller.Staff person) {
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
        List<Object> arguments = List.of(
                view.issueNumber(), view.language().ownName(), view.counts().uncertain());
        return new Waiting(view.stateSince(), key, arguments, "/desk/mailings/mailing?id=" + view.id());
    }
}
