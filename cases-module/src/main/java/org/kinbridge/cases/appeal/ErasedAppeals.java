package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;

/** Lets go of the letters of a case, their versions and their files; says which were sent. */
@ApplicationScoped
class ErasedAppeals implements KeptWithCase {

    private static final String OF_CASE = " where appeal_id in (select id from cases.appeal where case_id = :case)";

    private final EntityManager entityManager;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedAppeals() {
        this.entityManager = null;
        this.files = null;
    }

    @Inject
    ErasedAppeals(EntityManager entityManager, FileStore files) {
        this.entityManager = entityManager;
        this.files = files;
    }

    @Override
    public List<BeyondRecall> beyondRecall(CaseId id) {
        List<?> sent = entityManager
                .createNativeQuery(
                        "select b.name, cast(a.sent_on as text) from cases.appeal a join cases.body b on b.id = a.body_id"
                                + " where a.case_id = :case and a.sent_on is not null order by a.sent_on, a.id",
                        Object[].class)
                .setParameter("case", id.value())
                .getResultList();
        return sent.stream()
                .map(Object[].class::cast)
                .map(row -> new BeyondRecall("letter-sent", LocalDate.parse((String) row[1]), (String) row[0]))
                .toList();
    }

    @Override
    public void erase(CaseId id) {
        List<?> stored = entityManager
                .createNativeQuery("select pdf_file_id from cases.appeal_text" + OF_CASE, UUID.class)
                .setParameter("case", id.value())
                .getResultList();
        stored.forEach(file -> files.delete(new FileId((UUID) file)));
        List.of("appeal_text", "appeal_step", "appeal_reply", "appeal_ask", "appeal_request")
                .forEach(table -> delete("delete from cases." + table + OF_CASE, id));
        delete("delete from cases.appeal where case_id = :case", id);
    }

    private void delete(String sql, CaseId id) {
        entityManager.createNativeQuery(sql).setParameter("case", id.value()).executeUpdate();
    }
}
