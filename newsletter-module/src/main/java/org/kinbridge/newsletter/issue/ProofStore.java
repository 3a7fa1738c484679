package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.rendition.ProofFiles;

/** Proofs and their files in the database. */
@ApplicationScoped
class ProofStore {

    /** Of so many proofs of an issue the files are kept: whoever compares, compares with the last ones. */
    private static final int KEPT = 4;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ProofStore() {
        this.entityManager = null;
    }

    @Inject
    ProofStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Adds a proof; the files of the oldest go. */
    void add(Proof proof) {
        entityManager.persist(proof);
        entityManager.flush();
        entityManager
                .createNativeQuery("delete from newsletter.proof_file where proof_id in"
                        + " (select id from newsletter.proof where issue_id = :issue and number <= :number)")
                .setParameter("issue", proof.issueId())
                .setParameter("number", proof.number() - KEPT)
                .executeUpdate();
    }

    void add(Proof proof, Language language, ProofFiles files) {
        add(proof, language, ProofForm.PDF, files.pdf());
        add(proof, language, ProofForm.WEB, files.html());
        add(proof, language, ProofForm.TEXT, files.text());
    }

    private void add(Proof proof, Language language, ProofForm form, byte[] content) {
        entityManager
                .createNativeQuery("insert into newsletter.proof_file (proof_id, language, form, content)"
                        + " values (:proof, :language, :form, :content)")
                .setParameter("proof", proof.id())
                .setParameter("language", language.name())
                .setParameter("form", form.name())
                .setParameter("content", content)
                .executeUpdate();
    }

    /** The proofs of an issue, the newest first. */
    List<Proof> of(UUID issue) {
        return entityManager
                .createQuery("select p from Proof p where p.issueId = :issue order by p.number desc", Proof.class)
                .setParameter("issue", issue)
                .getResultList();
    }

    /** Which proofs of an issue still have files. */
    Set<UUID> withFiles(UUID issue) {
        Set<UUID> proofs = new HashSet<>();
        entityManager
                .createNativeQuery(
                        "select distinct f.proof_id from newsletter.proof_file f join newsletter.proof p"
                                + " on p.id = f.proof_id where p.issue_id = :issue",
                        UUID.class)
                .setParameter("issue", issue)
                .getResultList()
                .forEach(id -> proofs.add((UUID) id));
        return proofs;
    }

    Proof proof(UUID id) {
        return Optional.ofNullable(entityManager.find(Proof.class, id)).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if it has gone, or never was */
    byte[] content(UUID proof, Language language, ProofForm form) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select content from newsletter.proof_file"
                                + " where proof_id = :proof and language = :language and form = :form",
                        byte[].class)
                .setParameter("proof", proof)
                .setParameter("language", language.name())
                .setParameter("form", form.name())
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst().orElseThrow(NotFound::new);
    }

    /** The issue is out: what was read before is no longer needed. */
    void forgetFilesOf(UUID issue) {
        entityManager
                .createNativeQuery("delete from newsletter.proof_file where proof_id in"
                        + " (select id from newsletter.proof where issue_id = :issue)")
                .setParameter("issue", issue)
                .executeUpdate();
    }

    /** The work may no longer be shown: neither may a proof with it. */
    void forgetFilesWith(UUID work) {
        entityManager
                .createNativeQuery("delete from newsletter.proof_file where proof_id in"
                        + " (select proof_id from newsletter.proof_work where work_id = :work)")
                .setParameter("work", work)
                .executeUpdate();
    }

    /** The photograph may no longer be shown: neither may a proof with a work that ever showed it. */
    void forgetFilesShowing(UUID photograph) {
        entityManager
                .createNativeQuery("delete from newsletter.proof_file where proof_id in"
                        + " (select w.proof_id from newsletter.proof_work w"
                        + " join newsletter.language_version v on v.work_id = w.work_id"
                        + " join newsletter.photograph_in_text t on t.language_version_id = v.id"
                        + " where t.photograph_id = :photograph)")
                .setParameter("photograph", photograph)
                .executeUpdate();
    }
}
