package org.kinbridge.newsletter.article;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.event.Outbox;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** The life of a language version from hand to hand, and the day by which it shall be ready. */
@Boundary
public class Workflow {

    private final WorkStore store;
    private final TurnStore turns;
    private final Reach reach;
    private final Accounts accounts;
    private final AuditTrail auditTrail;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Workflow() {
        this.store = null;
        this.turns = null;
        this.reach = null;
        this.accounts = null;
        this.auditTrail = null;
        this.outbox = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Workflow(
            WorkStore store,
            TurnStore turns,
            Reach reach,
            Accounts accounts,
            AuditTrail auditTrail,
            Outbox outbox,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.turns = turns;
        this.reach = reach;
        this.accounts = accounts;
        this.auditTrail = auditTrail;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whose turn it is, and all hand-overs. @throws org.kinbridge.core.problem.NotFound; AccessDenied for others' pieces */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public TurnSheet sheet(UUID work, Language language) {
        LanguageVersion version = reach.readable(store.version(work, language));
        Set<VersionStep> steps = steps(version);
        boolean ownWords = steps.contains(VersionStep.APPROVE) && hasLastWord(version);
        if (ownWords) {
            steps.remove(VersionStep.APPROVE);
        }
        return new TurnSheet(
                work,
                language,
                version.title(),
                version.status(),
                version.standing(LocalDate.now(clock)),
                steps,
                ownWords,
                turns.history(version).stream().map(Turn::view).toList());
    }

    /** Who can have the version after the step, by name; empty if it is nobody's turn then. */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public List<Colleague> receivers(UUID work, Language language, VersionStep step) {
        return receivers(reach.readable(store.version(work, language)), step);
    }

    /**
     * Takes a step of the life cycle and gives the version to the next person, who hears of it.
     *
     * @throws InvalidInput for the fields {@code to} and {@code note}
     * @throws StaleVersion if it changed hands since it was shown
     * @throws Refused if the state, the role, or having written the last words forbids the step
     */
    @AllowedTo({Role.AUTHOR, Role.TRANSLATOR, Role.EDITOR, Role.COORDINATOR})
    public void handOver(HandOver wanted) {
        LanguageVersion version = reach.writable(store.locked(wanted.work(), wanted.language()));
        if (version.custody().turns() != wanted.seen()) {
            throw new StaleVersion();
        }
        requireOpen(version, wanted.step());
        Party to = to(version, wanted);
        Instant now = clock.instant();
        Turn turn = version.hand(new Handing(wanted.step(), Party.of(caller.get()), wanted.note(), now), to);
        turns.seeAllOf(version, caller.staff().account().value(), now);
        turns.add(turn);
        if (turn.isNews()) {
            outbox.put(new PieceHandedOver(turn.id()));
        }
        auditTrail.changed(
                wanted.step().key(), "work", wanted.work(), wanted.language().tag());
    }

    /**
     * Says by when the version shall be approved, or that there is no deadline any more.
     *
     * @throws InvalidInput for the field {@code due}, if the day is past
     * @throws StaleVersion if somebody set another deadline since it was shown
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void setDeadline(SetDeadline wanted) {
        LanguageVersion version = store.locked(wanted.work(), wanted.language());
        if (!Objects.equals(version.custody().dueOn(), wanted.before())) {
            throw new StaleVersion();
        }
        LocalDate due = wanted.due();
        if (due != null && due.isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("due", "workflow.error.past");
        }
        version.custody().due(due);
        auditTrail.changed(
                "set-deadline", "work", wanted.work(), wanted.language().tag());
    }

    private Set<VersionStep> steps(LanguageVersion version) {
        boolean theirs = caller.get() instanceof Caller.Staff && reach.includes(version);
        return theirs && version.work().isEditable()
                ? version.status().offeredTo(caller.staff().role())
                : Set.of();
    }

    private void requireOpen(LanguageVersion version, VersionStep step) {
        if (!version.work().isEditable()) {
            throw new Refused("newsroom.problem.lettersStay");
        }
        if (!version.status().offered().contains(step)) {
            throw new Refused("newsroom.problem.step." + version.status().name());
        }
        if (!version.status().offeredTo(caller.staff().role()).contains(step)) {
            throw new Refused(
                    step == VersionStep.APPROVE
                            ? "newsroom.problem.approvalIsTheCoordinators"
                            : "workflow.refused.othersHaveIt");
        }
        if (step == VersionStep.APPROVE && hasLastWord(version)) {
            throw new Refused("workflow.refused.ownWords");
        }
    }

    private boolean hasLastWord(LanguageVersion version) {
        UUID last = store.revision(version, version.latestRevision()).view().savedBy();
        return caller.staff().account().value().equals(last);
    }

    private Party to(LanguageVersion version, HandOver wanted) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(wanted.note().isEmpty(), "note", "workflow.error.note")
                .rejectIf(
                        wanted.note().length() > HandOver.LONGEST_NOTE,
                        "note",
                        "newsroom.problem.tooLong",
                        HandOver.LONGEST_NOTE);
        List<Colleague> possible = receivers(version, wanted.step());
        Colleague chosen = possible.stream()
                .filter(colleague -> colleague.id().equals(wanted.to()))
                .findFirst()
                .orElse(null);
        errors.rejectIf(chosen == null && !possible.isEmpty(), "to", "workflow.error.to")
                .throwIfAny();
        if (chosen == null) {
            return writer(version);
        }
        boolean given = wanted.step() == VersionStep.PASS_ON && version.status() == VersionStatus.DRAFT;
        if (given && mayGiveAway() && isWriter(chosen)) {
            version.custody().assign(Party.of(chosen));
        }
        return Party.of(chosen);
    }

    private boolean mayGiveAway() {
        return caller.has(Role.EDITOR) || caller.has(Role.COORDINATOR);
    }

    private static boolean isWriter(Colleague colleague) {
        return colleague.role() == Role.AUTHOR || colleague.role() == Role.TRANSLATOR;
    }

    /** Who hears of it when nobody's turn it is. */
    private Party writer(LanguageVersion version) {
        UUID writer = version.custody().writtenBy();
        return accounts.colleagues().stream()
                .filter(colleague ->
                        colleague.active() && colleague.id().value().equals(writer))
                .findFirst()
                .map(Party::of)
                .orElse(Party.nobody());
    }

    private List<Colleague> receivers(LanguageVersion version, VersionStep step) {
        Set<Role> roles =
                version.status().after(step).map(VersionStatus::turnOf).orElse(Set.of());
        return accounts.colleagues().stream()
                .filter(Colleague::active)
                .filter(colleague -> roles.contains(colleague.role()))
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
