package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kinbridge.core.text.Language;

/** Keeps the print editions that were replaced, for the staff alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlierPrints {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EarlierPrints() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    EarlierPrints(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Keeps what is public now. */
    void keep(Edition edition) {
        entityManager
                .createNativeQuery(
                        "insert into newsletter.earlier_print (issue_number, language, number, replaced_at, pdf)"
                                + " select :issue, :language, 1 + (select coalesce(max(number), 0) from newsletter.earlier_print"
                                + " where issue_number = :issue and language = :language), :now, bytes"
                                + " from newsletter.public_page where path = :path")
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag())
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("path", edition.path() + ".pdf")
                .executeUpdate();
    }

    /** Those of an issue, by language, the newest first. */
    List<EarlierPrint> of(int issueNumber) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select language, number, replaced_at from newsletter.earlier_print"
                                + " where issue_number = :issue order by language, number desc",
                        Object[].class)
                .setParameter("issue", issueNumber)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EarlierPrint(
                        Language.ofTag((String) row[0]).orElseThrow(), (Integer) row[1], (Instant) row[2]))
                .toList();
    }

    Optional<byte[]> pdf(int issueNumber, Language language, int number) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select pdf from newsletter.earlier_print"
                                + " where issue_number = :issue and language = :language and number = :number",
                        byte[].class)
                .setParameter("issue", issueNumber)
                .setParameter("language", language.tag())
                .setParameter("number", number)
                .getResultList();
        return rows.stream().map(byte[].class::cast).findFirst();
    }

    /** Something in it was withdrawn for the sake of people: it may not be read in the earlier ones either. */
    void forget(Edition edition) {
        entityManager
                .createNativeQuery(
                        "delete from newsletter.earlier_print where issue_number = :issue and language = :language")
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag())
                .executeUpdate();
    }
}
