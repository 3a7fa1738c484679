package org.kinbridge.cases.whereabouts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.security.AccountId;

/**
 * A note under the seal of a case. Whom it is about, what it says, who wrote it and when: all of it is one value, sealed
 * under the case's key and filled up to a multiple of one kilobyte, so that a copy of the database tells nothing but
 * that something is sealed. Notes are only ever added.
 */
@Entity
@Table(schema = "cases", name = "sealed_note")
class SealedNote {

    private static final String TABLE = "cases.sealed_note";
    private static final int MEASURE = 1024;
    private static final byte FILLING = ' ';

    /** What is sealed. */
    record Content(UUID request, Instant at, UUID by, Note note) {}

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(insertable = false, updatable = false)
    private long position;

    @Column(nullable = false, updatable = false)
    private byte[] content;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SealedNote() {}

    SealedNote(CaseId caseId, Content content, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.content = vault.seal(caseId.key(), place(), filled(Json.write(content)));
    }

    KeptNote open(Vault vault) {
        byte[] clear = vault.open(new CaseId(caseId).key(), place(), content);
        Content opened = Json.read(new String(clear, StandardCharsets.UTF_8), Content.class);
        return new KeptNote(
                id, new TracingRequestId(opened.request()), opened.at(), new AccountId(opened.by()), opened.note());
    }

    UUID id() {
        return id;
    }

    private Place place() {
        return new Place(TABLE, "content", id);
    }

    /** JSON may end with blanks. */
    private static byte[] filled(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(bytes, (bytes.length / MEASURE + 1) * MEASURE);
        Arrays.fill(filled, bytes.length, filled.length, FILLING);
        return filled;
    }
}
