package org.kinbridge.cases.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.security.AccountId;

/** Something that came of a message. Lies beside the message, neither in its version nor in its history (rule 2). */
@Entity
@Table(schema = "cases", name = "family_message_outcome")
class Outcome {

    private static final String TABLE = "cases.family_message_outcome";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "message_id", nullable = false, updatable = false)
    private UUID message;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(name = "sealed_content", nullable = false, updatable = false)
    private byte[] content;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Outcome() {}

    /** @param given checked */
    Outcome(FamilyMessage message, NewOutcome given, FamilyMessage.Writer writer, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = message.caseId().value();
        this.message = message.id().value();
        this.recordedAt = writer.at();
        this.recordedBy = writer.account().value();
        OutcomeContent all =
                new OutcomeContent(given.kind(), Objects.requireNonNull(given.on()), given.words(), given.freely());
        this.content = vault.sealText(message.caseId().key(), place(), Json.write(all));
    }

    OutcomeContent content(Vault vault) {
        return Json.read(vault.openText(new CaseId(caseId).key(), place(), content), OutcomeContent.class);
    }

    OutcomeView view(Vault vault) {
        OutcomeContent opened = content(vault);
        return new OutcomeView(
                opened.kind(), opened.on(), opened.words(), opened.freely(), recordedAt, new AccountId(recordedBy));
    }

    private Place place() {
        return new Place(TABLE, "content", id);
    }
}
