package org.kinbridge.cases.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;

/** Loads and keeps appeals, their versions and the PDF of each. */
@ApplicationScoped
class AppealRecords {

    private static final String PDF = "application/pdf";

    @PersistenceContext
    private EntityManager entityManager;

    private final FileStore files;
    private final PdfWriter pdfWriter;
    private static final String WAITING = " and (a.status in (FACTS_CHECKED, READ_BACK, APPROVED_BY_FAMILY)"
            + " or (a.status in (SENT, ACKNOWLEDGED, FOLLOWED_UP) and a.submission.dueOn < :today)"
            + " or exists (select 1 from a.replies r where r.familyToldOn is null))";

    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AppealRecords() {
        this.files = null;
        this.pdfWriter = null;
        this.clock = null;
    }

    @Inject
    AppealRecords(FileStore files, PdfWriter pdfWriter, Clock clock) {
        this.files = files;
        this.pdfWriter = pdfWriter;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Body body(BodyId id) {
        Body body = entityManager.find(Body.class, id.value());
        if (body == null) {
            throw new NotFound();
        }
        return body;
    }

    Appeal find(AppealId id) {
        Appeal appeal = entityManager.find(Appeal.class, id.value());
        if (appeal == null) {
            throw new NotFound();
        }
        return appeal;
    }

    /** For a step: a second person who takes one at the same moment waits, and is then refused by the first one's state. */
    Appeal forStep(AppealId id) {
        Appeal appeal = entityManager.find(Appeal.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (appeal == null) {
            throw new NotFound();
        }
        return appeal;
    }

    void add(Appeal appeal) {
        entityManager.persist(appeal);
    }

    /** Keeps the current version of the letter, with the PDF that is made of it here and now, once. */
    void keep(Appeal appeal, LetterText letter, Appeal.Actor actor) {
        byte[] pdf = pdfWriter.write(
                LetterPage.xhtml(letter, actor.at()),
                PdfOptions.of(letter.language().locale(), actor.at()));
        AppealText.Pdf kept = new AppealText.Pdf(files.put(pdf, PDF), FileStore.sha256(pdf));
        entityManager.persist(new AppealText(appeal, letter, kept, actor));
    }

    AppealText text(AppealId id, int number) {
        return entityManager
                .createQuery(
                        "select t from AppealText t where t.appealId = :appeal and t.number = :number",
                        AppealText.class)
                .setParameter("appeal", id.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    StoredFile pdf(AppealText text) {
        return files.get(text.pdf().file());
    }

    /** An appeal with its body and the current version of its letter. */
    record Listed(Appeal appeal, Body body, AppealText text) {}

    List<Listed> all() {
        return listed(query("", "a.changedAt desc"));
    }

    List<Listed> ofCase(UUID caseId) {
        return listed(query(" and a.concern.caseId = :case", "a.changedAt desc").setParameter("case", caseId));
    }

    /** An appeal with which somebody has to do something. @param untoldSince day of the first reply the family was not told of */
    record Pending(Appeal appeal, Body body, @Nullable LocalDate untoldSince) {}

    /** The appeals with which somebody has to do something on this day, the oldest first, in one statement. */
    List<Pending> waiting(LocalDate today, int most) {
        return entityManager
                .createQuery(
                        "select a, b, (select min(r.receivedOn) from a.replies r where r.familyToldOn is null)"
                                + " from Appeal a, Body b where b.id = a.concern.bodyId" + WAITING
                                + " order by a.changedAt",
                        Object[].class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Pending((Appeal) row[0], (Body) row[1], (LocalDate) row[2]))
                .toList();
    }

    private TypedQuery<Object[]> query(String condition, String order) {
        return entityManager.createQuery(
                "select a, b, t from Appeal a, Body b, AppealText t where b.id = a.concern.bodyId"
                        + " and t.appealId = a.id and t.number = a.number" + condition + " order by " + order,
                Object[].class);
    }

    private static List<Listed> listed(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> new Listed((Appeal) row[0], (Body) row[1], (AppealText) row[2]))
                .toList();
    }
}
