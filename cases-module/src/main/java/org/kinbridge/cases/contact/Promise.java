package org.kinbridge.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;

/** Something promised to an enquirer: owed until it is kept, or taken back with a reason. */
@Entity
@Audited
@Table(schema = "cases", name = "promise")
class Promise {

    /** How many days before its day a promise is due. */
    static final int DAYS_AHEAD = 3;

    private static final String TABLE = "cases.promise";

    /** What somebody has said of it; how it stands on a day follows from this and the calendar. */
    enum Status {
        OPEN,
        KEPT,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "conversation_id", nullable = false, updatable = false)
    private UUID conversation;

    @Column(name = "person_id", nullable = false)
    private UUID owedTo;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Status status = Status.OPEN;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    @Column(name = "sealed_what", nullable = false, updatable = false)
    private byte[] what;

    @Column(name = "sealed_why")
    private byte @Nullable [] why;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Promise() {}

    /** @param given checked */
    Promise(CaseId caseId, ConversationId conversation, PersonId to, NewPromise given, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.conversation = conversation.value();
        this.owedTo = to.value();
        this.dueOn = Objects.requireNonNull(given.by());
        this.what = vault.sealText(caseId.key(), place("what"), given.what());
    }

    void keep(Conversation.Writer writer) {
        settle(Status.KEPT, writer);
    }

    void withdraw(String reason, Conversation.Writer writer, Vault vault) {
        settle(Status.WITHDRAWN, writer);
        this.why = vault.sealText(caseId().key(), place("why"), reason);
    }

    private void settle(Status outcome, Conversation.Writer writer) {
        if (status != Status.OPEN) {
            throw new Refused("contacts.refused.settled");
        }
        this.status = outcome;
        this.settledAt = writer.at();
        this.settledBy = writer.account().value();
    }

    /** What is still owed is owed to another person from now on: an enquirer was succeeded. */
    void oweTo(PersonId successor) {
        if (status == Status.OPEN) {
            this.owedTo = successor.value();
        }
    }

    PromiseState state(LocalDate today) {
        return switch (status) {
            case KEPT -> PromiseState.KEPT;
            case WITHDRAWN -> PromiseState.WITHDRAWN;
            case OPEN -> {
                if (dueOn.isBefore(today)) {
                    yield PromiseState.OVERDUE;
                }
                yield dueOn.isAfter(today.plusDays(DAYS_AHEAD)) ? PromiseState.OPEN : PromiseState.DUE;
            }
        };
    }

    /** @throws StaleVersion if it is not the version that was on the screen */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new StaleVersion();
        }
    }

    PromiseId id() {
        return new PromiseId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PromiseView view(LocalDate today, Vault vault) {
        return new PromiseView(
                id(),
                version,
                new ConversationId(conversation),
                new PersonId(owedTo),
                dueOn,
                state(today),
                settledAt,
                settledBy == null ? null : new AccountId(settledBy),
                vault.openText(caseId().key(), place("what"), what),
                why == null ? "" : vault.openText(caseId().key(), place("why"), why));
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
