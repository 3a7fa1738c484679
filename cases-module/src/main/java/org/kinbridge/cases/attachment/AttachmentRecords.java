package org.kinbridge.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.NotFound;

/** Where documents are kept: what is said about them, and their sealed content beside it. */
@ApplicationScoped
class AttachmentRecords implements KeptWithCase {

    private static final String CONTENT = "content";
    private static final String PREVIEW = "preview";

    private final EntityManager entityManager;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AttachmentRecords() {
        this.entityManager = null;
        this.vault = null;
    }

    @Inject
    AttachmentRecords(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    void add(Attachment attachment, byte[] content, Optional<byte[]> preview) {
        entityManager.persist(attachment);
        entityManager
                .createNativeQuery("insert into cases.attachment_content (attachment_id, content, preview)"
                        + " values (:id, :content, cast(:preview as bytea))")
                .setParameter("id", attachment.id().value())
                .setParameter(CONTENT, vault.seal(attachment.caseId().key(), attachment.place(CONTENT), content))
                .setParameter(
                        PREVIEW,
                        preview.map(bytes -> vault.seal(attachment.caseId().key(), attachment.place(PREVIEW), bytes))
                                .orElse(null))
                .executeUpdate();
    }

    /** @throws NotFound if there is no such document */
    Attachment find(AttachmentId id) {
        Attachment attachment = entityManager.find(Attachment.class, id.value());
        if (attachment == null) {
            throw new NotFound();
        }
        return attachment;
    }

    List<Attachment> ofCase(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select a from Attachment a where a.caseId = :case order by a.addedAt desc, a.id",
                        Attachment.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    byte[] content(Attachment attachment) {
        return opened(attachment, CONTENT).orElseThrow(NotFound::new);
    }

    Optional<byte[]> preview(Attachment attachment) {
        return opened(attachment, PREVIEW);
    }

    private Optional<byte[]> opened(Attachment attachment, String column) {
        return entityManager
                .createNativeQuery("select " + column + " from cases.attachment_content where attachment_id = :id"
                        + " and " + column + " is not null")
                .setParameter("id", attachment.id().value())
                .getResultStream()
                .findFirst()
                .map(bytes -> vault.open(attachment.caseId().key(), attachment.place(column), (byte[]) bytes));
    }

    void remove(Attachment attachment) {
        entityManager
                .createNativeQuery("delete from cases.attachment_content where attachment_id = :id")
                .setParameter("id", attachment.id().value())
                .executeUpdate();
        entityManager.remove(attachment);
    }

    /** Who looked at the document, the latest first, as the audit trail says. */
    List<AttachmentLook> looks(AttachmentId id) {
        List<String> actions = Arrays.stream(AttachmentLook.Way.values())
                .map(AttachmentLook.Way::action)
                .toList();
        return ((List<?>) entityManager
                        .createNativeQuery(
                                "select at_micros, actor, action from core.audit_entry where subject_kind = :kind"
                                        + " and subject_id = :id and kind = 'READ' and action in (:actions)"
                                        + " order by id desc",
                                Object[].class)
                        .setParameter("kind", Attachments.ATTACHMENT)
                        .setParameter("id", id.toString())
                        .setParameter("actions", actions)
                        .getResultList())
                .stream().map(row -> look((Object[]) row)).toList();
    }

    private static AttachmentLook look(Object[] row) {
        AttachmentLook.Way way = Arrays.stream(AttachmentLook.Way.values())
                .filter(known -> known.action().equals(row[2]))
                .findFirst()
                .orElseThrow();
        Instant at = Instant.EPOCH.plus(((Number) row[0]).longValue(), ChronoUnit.MICROS);
        return new AttachmentLook(at, (String) row[1], way);
    }

    @Override
    public void erase(CaseId id) {
        List.of(
                        "delete from cases.attachment_content where attachment_id in"
                                + " (select id from cases.attachment where case_id = :case)",
                        "delete from cases.attachment where case_id = :case",
                        "delete from cases.attachment_aud where id in"
                                + " (select id from cases.attachment_aud where case_id = :case)")
                .forEach(statement -> entityManager
                        .createNativeQuery(statement)
                        .setParameter("case", id.value())
                        .executeUpdate());
    }
}
