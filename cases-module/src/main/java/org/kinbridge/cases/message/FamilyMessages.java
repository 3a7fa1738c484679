package org.kinbridge.cases.message;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.DuplicateRequest;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Family messages up to the moment at which they leave the house. What comes of them: {@link MessageOutcomes}. */
@Boundary
public class FamilyMessages {

    private static final String MESSAGE = "family-message";

    private final MessageRecords records;
    private final CaseCircle circle;
    private final TracingRequests requests;
    private final Takers takers;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FamilyMessages() {
        this.records = null;
        this.circle = null;
        this.requests = null;
        this.takers = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    FamilyMessages(
            MessageRecords records,
            CaseCircle circle,
            TracingRequests requests,
            Takers takers,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.circle = circle;
        this.requests = requests;
        this.takers = takers;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The messages of a case. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public MessagesView ofCase(CaseId id) {
        CircleView people = circle.of(id);
        auditTrail.read("read-family-messages", "case", id);
        Map<TracingRequestId, PersonId> sought = requests.ofCase(id).stream()
                .collect(Collectors.toMap(TracingRequestView::id, TracingRequestView::sought));
        Map<TracingRequestId, PersonId> before = requests.duplicates(id).stream()
                .map(DuplicateRequest::request)
                .collect(Collectors.toMap(TracingRequestView::id, TracingRequestView::sought));
        List<MessageView> messages =
                records.ofCase(id).stream().map(message -> message.view(vault)).toList();
        return new MessagesView(people, sought, before, messages);
    }

    /** @throws InvalidInput naming {@code from}, {@code about} or {@code text} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public MessageId write(CaseId id, NewMessage command) {
        CircleView people = circle.of(id);
        boolean ofThisCase =
                requests.ofCase(id).stream().anyMatch(request -> request.id().equals(command.about()));
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(command.from() != null && people.asks(command.from()), ofThisCase, problems);
        problems.throwIfAny();
        FamilyMessage message = new FamilyMessage(id, command, writer(), vault);
        records.add(message);
        auditTrail.changed("write-family-message", MESSAGE, message.id());
        return message.id();
    }

    /**
     * Other words in the place of those on record; they have to be read through again.
     *
     * @throws InvalidInput naming {@code text}
     * @throws StaleVersion if somebody else has changed it since
     * @throws Refused if it has left the house, or was withdrawn
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void rewrite(MessageId id, int version, String text) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        NewMessage.check(text, problems);
        problems.throwIfAny();
        current(id, version).rewrite(text.strip(), writer(), vault);
        auditTrail.changed("rewrite-family-message", MESSAGE, id);
    }

    /**
     * The caller has read the message through.
     *
     * @throws InvalidInput naming {@code confirmed}, if not everything can be said of it
     * @throws Refused if it holds contact data, or is not waiting to be read
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void passReading(MessageId id, int version, Set<ReadingQuestion> confirmed) {
        current(id, version).passReading(confirmed, writer(), vault);
        auditTrail.changed("read-family-message-through", MESSAGE, id);
    }

    /** The family gets it back to write it anew. @throws InvalidInput naming {@code why} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void giveBack(MessageId id, int version, String why) {
        current(id, version).giveBack(why, vault);
        auditTrail.changed("give-family-message-back", MESSAGE, id);
    }

    /** The family does not want it to go. @throws InvalidInput naming {@code why} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void withdraw(MessageId id, int version, String why) {
        current(id, version).withdraw(why, vault);
        auditTrail.changed("withdraw-family-message", MESSAGE, id);
    }

    /**
     * The message leaves the house.
     *
     * @throws InvalidInput naming {@code body}, {@code to} or {@code on}
     * @throws Refused if it was not read through, if searching has not been found safe or has ended, or if the body may
     *     not get it (rule 4, or a consent that was taken back)
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void handOver(HandOver command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(LocalDate.now(clock), problems);
        problems.throwIfAny();
        FamilyMessage message = current(command.id(), command.version());
        takers.requireMayTake(message, command);
        message.handOver(command, vault);
        auditTrail.changed(
                "hand-family-message-over", MESSAGE, command.id(), command.way().name());
    }

    private FamilyMessage current(MessageId id, int version) {
        FamilyMessage message = records.find(id);
        message.requireVersion(version);
        return message;
    }

    private FamilyMessage.Writer writer() {
        return new FamilyMessage.Writer(
                caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
