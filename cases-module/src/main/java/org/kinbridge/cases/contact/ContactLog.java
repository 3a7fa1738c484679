package org.kinbridge.cases.contact;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Conversations with enquirers: written down once, read by those who work with cases, each reading noted. */
@Boundary
public class ContactLog {

    private final ContactRecords records;
    private final CaseCircle circle;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactLog() {
        this.records = null;
        this.circle = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    ContactLog(
            ContactRecords records,
            CaseCircle circle,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.circle = circle;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The whole log of a case. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ContactLogView view(CaseId id) {
        CircleView people = circle.of(id);
        auditTrail.read("read-contact-log", "case", id);
        LocalDate today = LocalDate.now(clock);
        List<ConversationView> conversations = records.conversations(id).stream()
                .map(conversation -> conversation.view(vault))
                .toList();
        List<PromiseView> promises = records.promises(id).stream()
                .map(promise -> promise.view(today, vault))
                .sorted(Comparator.comparing(promise -> !promise.state().owed()))
                .toList();
        return new ContactLogView(
                people,
                conversations,
                promises,
                records.pause(id, today).map(ContactPause::view).orElse(null),
                conversations.stream()
                        .filter(conversation -> conversation.reach().heard())
                        .map(ConversationView::on)
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Writes a conversation down, with what was promised in it. A family that was reached is no longer paused because
     * it could not be.
     *
     * @throws InvalidInput naming {@code with}, {@code on}, {@code said}, {@code asked}, {@code promises[0].what} ...
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ConversationId record(CaseId id, NewConversation command) {
        CircleView people = circle.of(id);
        LocalDate today = LocalDate.now(clock);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(command.with() != null && people.asks(command.with()), today, problems);
        problems.throwIfAny();
        Conversation conversation = new Conversation(id, command, writer(), vault);
        records.add(conversation);
        command.promises()
                .forEach(given -> records.add(
                        new Promise(id, conversation.id(), Objects.requireNonNull(command.with()), given, vault)));
        if (command.reach().heard()) {
            records.pause(id, today)
                    .filter(pause -> pause.view().reason() == PauseReason.CANNOT_BE_REACHED)
                    .ifPresent(pause -> pause.end(writer().at()));
        }
        auditTrail.changed("record-conversation", "case", id);
        return conversation.id();
    }

    /**
     * Nobody is reminded of the family for a while.
     *
     * @param until the day on which reminding begins again; null for as long as nobody says otherwise
     * @throws InvalidInput if no reason is given, or the day is not in the future
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void pause(CaseId id, @Nullable PauseReason reason, @Nullable LocalDate until) {
        circle.of(id);
        LocalDate today = LocalDate.now(clock);
        if (reason == null) {
            throw new InvalidInput("reason", "contacts.error.reason");
        }
        if (until != null && !until.isAfter(today)) {
            throw new InvalidInput("until", "contacts.error.until");
        }
        records.pause(id, today).ifPresent(pause -> pause.end(writer().at()));
        records.add(new ContactPause(id, reason, until, writer()));
        auditTrail.changed("pause-contact", "case", id, reason.name());
    }

    /** From now on the family is reminded of again. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void resume(CaseId id) {
        circle.of(id);
        records.pause(id, LocalDate.now(clock)).ifPresent(pause -> pause.end(writer().at()));
        auditTrail.changed("resume-contact", "case", id);
    }

    private Conversation.Writer writer() {
        return new Conversation.Writer(caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
