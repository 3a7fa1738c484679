package org.kinbridge.cases.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.BodyId;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.ContactData;

/** Open family news to a sought person, up to the moment at which it leaves the house. */
@Entity
@Audited
@Table(schema = "cases", name = "family_message")
class FamilyMessage {

    private static final String TABLE = "cases.family_message";
    private static final int LONGEST_REASON = 1000;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "from_id", nullable = false, updatable = false)
    private UUID sender;

    @Column(name = "tracing_request_id", nullable = false, updatable = false)
    private UUID request;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageStatus status = MessageStatus.WRITTEN;

    @Column(name = "sealed_text", nullable = false)
    private byte[] text;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "written_by", nullable = false)
    private UUID writtenBy;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "read_by")
    private @Nullable UUID readBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "handed_way")
    private @Nullable HandingWay handedWay;

    @Column(name = "body_id")
    private @Nullable UUID body;

    @Column(name = "handed_on")
    private @Nullable LocalDate handedOn;

    @Column(name = "sealed_handed_to")
    private byte @Nullable [] handedTo;

    @Column(name = "sealed_why")
    private byte @Nullable [] why;

    @SuppressWarnings("NullAway") // for Hibernate
    protected FamilyMessage() {}

    /** @param given checked */
    @SuppressWarnings("NullAway") // the rest is set by write
    FamilyMessage(CaseId caseId, NewMessage given, Writer writer, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.sender = Objects.requireNonNull(given.from()).value();
        this.request = Objects.requireNonNull(given.about()).value();
        write(given.text(), writer, vault);
    }

    /** Who does something, and when. */
    record Writer(AccountId account, Instant at) {}

    /** New words have to be read through again. */
    void rewrite(String words, Writer writer, Vault vault) {
        if (!status.editable()) {
            throw new Refused("messages.refused.over");
        }
        write(words, writer, vault);
    }

    private void write(String words, Writer writer, Vault vault) {
        this.text = vault.sealText(caseId().key(), place("text"), words);
        this.writtenAt = writer.at();
        this.writtenBy = writer.account().value();
        this.status = MessageStatus.WRITTEN;
        this.readAt = null;
        this.readBy = null;
        this.why = null;
    }

    /**
     * Somebody has read it through.
     *
     * @param confirmed what they can say of it
     * @throws InvalidInput naming {@code confirmed} if they cannot say all
     * @throws Refused if it holds contact data, or is not waiting to be read
     */
    void passReading(Set<ReadingQuestion> confirmed, Writer reader, Vault vault) {
        if (status != MessageStatus.WRITTEN) {
            throw new Refused("messages.refused.notWritten");
        }
        if (confirmed.size() < ReadingQuestion.values().length) {
            throw new InvalidInput("confirmed", "messages.error.confirmed");
        }
        if (!ContactData.find(text(vault)).isEmpty()) {
            throw new Refused("messages.refused.contactData");
        }
        this.status = MessageStatus.READ;
        this.readAt = reader.at();
        this.readBy = reader.account().value();
    }

    /** It goes back to the family. */
    void giveBack(String reason, Vault vault) {
        if (status != MessageStatus.WRITTEN && status != MessageStatus.READ) {
            throw new Refused("messages.refused.notWritten");
        }
        end(MessageStatus.RETURNED, reason, vault);
    }

    /** The family does not want it to go; what has left the house cannot be taken back. */
    void withdraw(String reason, Vault vault) {
        if (!status.editable()) {
            throw new Refused("messages.refused.over");
        }
        end(MessageStatus.WITHDRAWN, reason, vault);
    }

    private void end(MessageStatus next, String reason, Vault vault) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("why", "messages.error.why", LONGEST_REASON);
        }
        this.status = next;
        this.readAt = null;
        this.readBy = null;
        this.why = vault.sealText(caseId().key(), place("why"), reason.strip());
    }

    /** @param command checked */
    void handOver(HandOver command, Vault vault) {
        if (status != MessageStatus.READ) {
            throw new Refused("messages.refused.notRead");
        }
        BodyId taker = command.body();
        this.status = MessageStatus.HANDED_OVER;
        this.handedWay = command.way();
        this.body = command.way() == HandingWay.BODY && taker != null ? taker.value() : null;
        this.handedOn = command.on();
        this.handedTo = vault.sealText(caseId().key(), place("handed_to"), command.to());
    }

    /** @throws StaleVersion if it is not the version that was on the screen */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new StaleVersion();
        }
    }

    MessageId id() {
        return new MessageId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    TracingRequestId request() {
        return new TracingRequestId(request);
    }

    MessageStatus status() {
        return status;
    }

    private String text(Vault vault) {
        return vault.openText(caseId().key(), place("text"), text);
    }

    MessageView view(Vault vault) {
        String words = text(vault);
        return new MessageView(
                id(),
                version,
                caseId(),
                new PersonId(sender),
                request(),
                status,
                words,
                status.editable() ? findings(words) : List.of(),
                new MessageView.Done(writtenAt, new AccountId(writtenBy)),
                readAt == null || readBy == null ? null : new MessageView.Done(readAt, new AccountId(readBy)),
                handed(vault),
                why == null ? "" : vault.openText(caseId().key(), place("why"), why));
    }

    private static List<MessageView.Found> findings(String words) {
        return ContactData.find(words).stream()
                .map(found -> new MessageView.Found(found.kind(), words.substring(found.start(), found.end())))
                .toList();
    }

    private MessageView.@Nullable Handed handed(Vault vault) {
        if (handedWay == null || handedOn == null || handedTo == null) {
            return null;
        }
        return new MessageView.Handed(
                handedWay,
                body == null ? null : new BodyId(body),
                handedOn,
                vault.openText(caseId().key(), place("handed_to"), handedTo));
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
