package org.kinbridge.cases.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.cases.reference.KeptForATime.Resting;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * What falls due, when and why. Nothing goes by itself: a coordinator lets it go, asks for the erasure of a whole case,
 * or keeps it longer with a reason and until when.
 */
@Boundary
public class RetentionReview {

    private static final int MOST = 200;
    private static final String SUBJECT = "retention";

    private final Periods periods;
    private final DueItems items;
    private final EntityManager entityManager;
    private final Vault vault;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RetentionReview() {
        this.periods = null;
        this.items = null;
        this.entityManager = null;
        this.vault = null;
        this.dates = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    RetentionReview(
            Periods periods,
            DueItems items,
            EntityManager entityManager,
            Vault vault,
            FuzzyDateReader dates,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.periods = periods;
        this.items = items;
        this.entityManager = entityManager;
        this.vault = vault;
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What falls due until then, the oldest first: at most two hundred of each kind. What is kept longer stands among
     * them with its reason.
     *
     * @param months how far to look ahead; 0 for what is due today
     */
    @AllowedTo(Role.COORDINATOR)
    public List<DueItem> due(int months) {
        auditTrail.read("review-retention", SUBJECT, "all");
        Map<String, PeriodView> inForce =
                periods.inForce().stream().collect(Collectors.toMap(PeriodView::kind, Function.identity()));
        return periods.kinds().stream()
                .flatMap(kind -> due(kind, monthsOf(inForce, kind), Math.max(0, Math.min(months, SetPeriod.LONGEST))))
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::reference))
                .toList();
    }

    /** One thing of the list, whether or not it is due yet. @throws NotFound if its period does not run */
    @AllowedTo(Role.COORDINATOR)
    public DueItem item(String kind, UUID record) {
        Resting resting = resting(kind, record, SetPeriod.LONGEST);
        audit("review-retention", kind, resting, false);
        int months = monthsOf(
                periods.inForce().stream().collect(Collectors.toMap(PeriodView::kind, Function.identity())),
                periods.kind(kind));
        return items.of(periods.kind(kind), List.of(resting), months)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Keeps something longer. Deciding again replaces the decision.
     *
     * @throws InvalidInput naming {@code reason} and {@code until}
     * @throws NotFound if it is not in the review list
     * @throws Refused for what belongs to no case: there the period is what decides
     */
    @AllowedTo(Role.COORDINATOR)
    public void keepLonger(KeepLonger command) {
        LocalDate until = check(command);
        Resting resting = resting(command.kind(), command.record(), SetPeriod.LONGEST);
        if (resting.file() == null) {
            throw new Refused("retention.refused.apart");
        }
        KeptLonger kept = items.kept(command.kind(), List.of(resting.record())).stream()
                .findFirst()
                .orElseGet(() -> new KeptLonger(command.kind(), resting));
        entityManager.persist(
                kept.decide(command, until, caller.staff().account(), new KeptLonger.Decided(vault, clock.instant())));
        audit("keep-longer", command.kind(), resting, true);
    }

    /**
     * Lets something go, history included. There is no way back.
     *
     * @throws NotFound if it is not due, is kept longer, or goes only with its whole case
     */
    @AllowedTo(Role.COORDINATOR)
    public void letGo(String kind, UUID record) {
        Resting resting = resting(kind, record, 0);
        KeptForATime keeper = periods.kind(kind);
        boolean keptOn = items.kept(kind, List.of(record)).stream()
                .anyMatch(kept -> !kept.until().isBefore(today()));
        if (keptOn || keeper.endsWithErasure()) {
            throw new NotFound();
        }
        keeper.letGo(resting);
        audit("let-go", kind, resting, true);
    }

    /** Under the case if it is of one, otherwise under what it is. */
    private void audit(String action, String kind, Resting resting, boolean change) {
        Object id = resting.file() == null ? resting.record() : resting.file();
        String subject = resting.file() == null ? kind : "case";
        if (change) {
            auditTrail.changed(action, subject, id, kind);
        } else {
            auditTrail.read(action, subject, id);
        }
    }

    private LocalDate check(KeepLonger command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        int length = command.reason().length();
        problems.rejectIf(
                length < KeepLonger.SHORTEST || length > KeepLonger.LONGEST,
                "reason",
                "retention.error.reason",
                KeepLonger.LONGEST);
        LocalDate until = today();
        try {
            LocalDate latest = dates.read(command.until(), command.language()).latest();
            problems.rejectIf(latest == null || !latest.isAfter(today()), "until", "retention.error.until");
            until = latest == null ? until : latest;
        } catch (UnreadableDate unreadable) {
            problems.reject(
                    "until", unreadable.messageKey(), unreadable.arguments().toArray());
        }
        problems.throwIfAny();
        return until;
    }

    private Resting resting(String kind, @Nullable UUID record, int ahead) {
        PeriodView period = periods.inForce().stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        return periods.kind(kind).restingSince(before(period.months(), ahead), Integer.MAX_VALUE).stream()
                .filter(one -> one.record().equals(record))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Stream<DueItem> due(KeptForATime kind, int months, int ahead) {
        return items.of(kind, kind.restingSince(before(months, ahead), MOST), months);
    }

    private Instant before(int months, int ahead) {
        return today().plusMonths(ahead)
                .minusMonths(months)
                .plusDays(1)
                .atStartOfDay(zone())
                .toInstant();
    }

    private static int monthsOf(Map<String, PeriodView> inForce, KeptForATime kind) {
        PeriodView period = inForce.get(kind.kind());
        return period == null ? kind.defaultMonths() : period.months();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
