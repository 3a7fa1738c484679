package org.kinbridge.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** One conversation, or an attempt. Once written down it does not change: whoever knows better adds another. */
@Entity
@Table(schema = "cases", name = "conversation")
class Conversation {

    private static final String TABLE = "cases.conversation";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID with;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ContactWay way;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Reach reach;

    @Column(name = "staff_id", nullable = false, updatable = false)
    private UUID staff;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "sealed_said", nullable = false, updatable = false)
    private byte[] said;

    @Column(name = "sealed_asked", nullable = false, updatable = false)
    private byte[] asked;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Conversation() {}

    /** @param given checked */
    Conversation(CaseId caseId, NewConversation given, Writer writer, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.with = Objects.requireNonNull(given.with()).value();
        this.happenedOn = Objects.requireNonNull(given.on());
        this.way = given.way();
        this.reach = given.reach();
        this.staff = writer.account().value();
        this.recordedAt = writer.at();
        this.said = vault.sealText(caseId.key(), place("said"), given.said());
        this.asked = vault.sealText(caseId.key(), place("asked"), given.asked());
    }

    /** Who writes something down, and when. */
    record Writer(AccountId account, Instant at) {}

    ConversationId id() {
        return new ConversationId(id);
    }

    LocalDate on() {
        return happenedOn;
    }

    ConversationView view(Vault vault) {
        CaseId file = new CaseId(caseId);
        return new ConversationView(
                id(),
                new PersonId(with),
                happenedOn,
                way,
                reach,
                new AccountId(staff),
                recordedAt,
                vault.openText(file.key(), place("said"), said),
                vault.openText(file.key(), place("asked"), asked));
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
