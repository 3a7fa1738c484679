package org.kinbridge.newsletter.presence;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.newsletter.article.Piece;
import org.kinbridge.newsletter.article.Pieces;

/** Who is in a piece. Each open page beats; who writes has a lease, which others ask for. */
@Boundary
public class Presences {

    private final PresenceStore store;
    private final Pieces pieces;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Presences() {
        this.store = null;
        this.pieces = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Presences(PresenceStore store, Pieces pieces, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.store = store;
        this.pieces = pieces;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Says that a page is still open.
     *
     * @param writing whether something was typed there a short while ago: takes the lease if it is free
     * @throws NotFound for a piece that is not there; AccessDenied for others' pieces
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Attendance beat(Sitting sitting, boolean writing) {
        return at(sitting, (piece, lease, me) -> {
            lease.beat(sitting.id(), me.at());
            if (writing && piece.writable()) {
                lease.write(me);
            }
        });
    }

    /** Asks to write instead of whoever does. @throws Refused if somebody else asks already */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Attendance ask(Sitting sitting) {
        return at(sitting, (piece, lease, me) -> {
            if (!piece.writable()) {
                throw new Refused("presence.refused.readOnly");
            }
            lease.ask(me);
            audit("ask-to-write", piece);
        });
    }

    /** Lets the one who asks write. @throws Refused if nobody asks, or the lease is not one's own */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Attendance give(Sitting sitting) {
        return at(sitting, (piece, lease, me) -> {
            lease.give(me.account(), me.at());
            audit("let-write", piece);
        });
    }

    /** Goes on writing. @throws Refused if nobody asks, or the lease is not one's own */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public Attendance keep(Sitting sitting) {
        return at(sitting, (piece, lease, me) -> lease.keep(me.account(), me.at()));
    }

    /** The page was closed. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void leave(Sitting sitting) {
        Piece piece = pieces.piece(sitting.work(), sitting.language());
        Lease lease = store.lease(piece.version());
        store.find(sitting.id())
                .filter(present -> present.isOf(piece.version(), me()))
                .ifPresent(present -> {
                    lease.leave(sitting.id(), clock.instant());
                    store.remove(present);
                });
    }

    /** What somebody does at a page. */
    private interface Act {
        void by(Piece piece, Lease lease, Hand me);
    }

    private Attendance at(Sitting sitting, Act act) {
        Piece piece = pieces.piece(sitting.work(), sitting.language());
        Instant now = clock.instant();
        Lease lease = store.lease(piece.version());
        store.forgetBefore(piece.version(), now.minus(Lease.LAPSE));
        arrive(sitting, piece, now);
        List<Present> here = store.of(piece.version());
        lease.settle(isHere(lease.asker(), here), now);
        act.by(piece, lease, Hand.of(caller.staff(), sitting.id(), now));
        return attendance(lease, here, now);
    }

    private void arrive(Sitting sitting, Piece piece, Instant now) {
        Present present = store.find(sitting.id()).orElse(null);
        if (present == null) {
            store.add(new Present(sitting.id(), piece.version(), caller.staff(), now));
        } else if (present.isOf(piece.version(), me())) {
            present.beat(now);
        } else {
            throw new NotFound();
        }
    }

    private static boolean isHere(@Nullable Hand hand, List<Present> here) {
        return hand != null
                && here.stream().anyMatch(present -> present.sitting().equals(hand.sitting()));
    }

    private Attendance attendance(Lease lease, List<Present> here, Instant now) {
        Map<UUID, Attendance.Other> others = new LinkedHashMap<>();
        here.stream()
                .filter(present -> !present.account().equals(me()))
                .forEach(present ->
                        others.putIfAbsent(present.account(), new Attendance.Other(present.name(), present.cameAt())));
        Hand writer = lease.writer();
        Hand asker = lease.asker();
        return new Attendance(
                List.copyOf(others.values()),
                writer == null
                        ? null
                        : new Attendance.Writer(
                                writer.name(), writer.at(), writer.account().equals(me())),
                asker == null
                        ? null
                        : new Attendance.Asking(
                                asker.name(),
                                asker.account().equals(me()),
                                asker.at().plus(Lease.ANSWER)),
                lease.newsFor(me(), now));
    }

    private void audit(String action, Piece piece) {
        auditTrail.changed(action, "work", piece.work(), piece.language().tag());
    }

    private UUID me() {
        Caller.Staff staff = caller.staff();
        return staff.account().value();
    }
}
