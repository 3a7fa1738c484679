package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;

/** Keeps the editions behind the pages, and what was withdrawn from them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EditionShelf {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditionShelf() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    EditionShelf(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    void put(Edition edition, EmailRendition mail) {
        entityManager
                .createNativeQuery("insert into newsletter.public_edition"
                        + " (issue_number, language, published_on, content, email_subject, email_html, email_text)"
                        + " values (:issue, :language, :day, :content, :subject, :html, :text)"
                        + " on conflict (issue_number, language) do update set published_on = excluded.published_on,"
                        + " content = excluded.content, email_subject = excluded.email_subject,"
                        + " email_html = excluded.email_html, email_text = excluded.email_text")
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag())
                .setParameter("day", Date.valueOf(edition.publishedOn()))
                .setParameter("content", Json.write(edition))
                .setParameter("subject", mail.subject())
                .setParameter("html", mail.html())
                .setParameter("text", mail.text())
                .executeUpdate();
    }

    /** All editions, the newest issue first. */
    List<Edition> all() {
        return entityManager
                .createNativeQuery(
                        "select content from newsletter.public_edition" + " order by issue_number desc, language",
                        String.class)
                .getResultList()
                .stream()
                .map(json -> Json.read((String) json, Edition.class))
                .toList();
    }

    Optional<Edition> find(int issueNumber, Language language) {
        return all().stream()
                .filter(edition -> edition.issueNumber() == issueNumber && edition.language() == language)
                .findFirst();
    }

    Optional<EmailRendition> mail(int issueNumber, Language language) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select email_subject, email_html, email_text"
                                + " from newsletter.public_edition where issue_number = :issue and language = :language",
                        Object[].class)
                .setParameter("issue", issueNumber)
                .setParameter("language", language.tag())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new EmailRendition((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }

    void retract(int issueNumber, Language language, String slug, String reason) {
        entityManager
                .createNativeQuery("insert into newsletter.public_retraction"
                        + " (issue_number, language, slug, reason, retracted_at) values (:issue, :language, :slug, :reason, :now)"
                        + " on conflict do nothing")
                .setParameter("issue", issueNumber)
                .setParameter("language", language.tag())
                .setParameter("slug", slug)
                .setParameter("reason", reason)
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    Set<String> retracted(int issueNumber, Language language) {
        List<?> slugs = entityManager
                .createNativeQuery(
                        "select slug from newsletter.public_retraction"
                                + " where issue_number = :issue and language = :language",
                        String.class)
                .setParameter("issue", issueNumber)
                .setParameter("language", language.tag())
                .getResultList();
        Set<String> found = new HashSet<>();
        slugs.forEach(slug -> found.add((String) slug));
        return found;
    }
}
