package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.newsletter.media.ShowsPhotographs;
import org.kinbridge.newsletter.publication.FiledNumber;

/** Which pictures stand in which public editions, or stood there until they were withdrawn. */
@ApplicationScoped
@Transactional
class PublicPictures implements ShowsPhotographs {

    private final EntityManager entityManager;
    private final EditionShelf editions;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PublicPictures() {
        this.entityManager = null;
        this.editions = null;
        this.clock = null;
    }

    @Inject
    PublicPictures(EntityManager entityManager, EditionShelf editions, Clock clock) {
        this.entityManager = entityManager;
        this.editions = editions;
        this.clock = clock;
    }

    /** An edition that a picture stands in. */
    private record Shown(int issue, Language language, boolean withdrawn) {

        String key() {
            return keyOf(issue, language);
        }
    }

    private static String keyOf(int issue, Language language) {
        return issue + "/" + language;
    }

    /** Remembers what the edition shows now; what was withdrawn from it stays on record. */
    void note(Edition edition) {
        Collection<String> shown = edition.pictures().keySet();
        entityManager
                .createNativeQuery("delete from newsletter.public_picture where issue_number = :issue"
                        + " and language = :language and withdrawn_at is null")
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag())
                .executeUpdate();
        shown.forEach(id -> entityManager
                .createNativeQuery("insert into newsletter.public_picture (issue_number, language, media_id)"
                        + " values (:issue, :language, :id) on conflict do nothing")
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag())
                .setParameter("id", id)
                .executeUpdate());
    }

    /** What was withdrawn from an edition. */
    Set<String> withdrawn(int issue, Language language) {
        Set<String> ids = new HashSet<>();
        entityManager
                .createNativeQuery(
                        "select media_id from newsletter.public_picture where issue_number = :issue"
                                + " and language = :language and withdrawn_at is not null",
                        String.class)
                .setParameter("issue", issue)
                .setParameter("language", language.tag())
                .getResultList()
                .forEach(id -> ids.add((String) id));
        return ids;
    }

    /** Withdraws a picture from every edition that shows it; returns these editions as they were. */
    List<Edition> withdraw(String id) {
        List<Edition> showing = new ArrayList<>();
        shown(id).stream().filter(row -> !row.withdrawn()).forEach(row -> editions.find(row.issue(), row.language())
                .ifPresent(showing::add));
        entityManager
                .createNativeQuery("update newsletter.public_picture set withdrawn_at = :now"
                        + " where media_id = :id and withdrawn_at is null")
                .setParameter("now", Timestamp.from(clock.instant()))
                .setParameter("id", id)
                .executeUpdate();
        return showing;
    }

    @Override
    public List<PhotographPlace> placesOf(UUID photograph) {
        String id = photograph.toString();
        List<Shown> rows = shown(id);
        List<PhotographPlace> places = new ArrayList<>();
        if (!rows.isEmpty()) {
            Map<String, Edition> kept = editions.all().stream()
                    .collect(Collectors.toMap(
                            edition -> keyOf(edition.issueNumber(), edition.language()), Function.identity()));
            for (Shown row : rows) {
                Edition edition = kept.get(row.key());
                if (edition != null) {
                    places.addAll(row.withdrawn() ? List.of() : pages(edition, id));
                    places.add(print(edition));
                }
            }
        }
        return places;
    }

    private static List<PhotographPlace> pages(Edition edition, String id) {
        return edition.pieces().stream()
                .filter(piece -> shows(piece, id))
                .map(piece -> new PhotographPlace(
                        PhotographPlace.Kind.PUBLIC_PAGE,
                        piece.title(),
                        new FiledNumber(edition.issueNumber()),
                        edition.language(),
                        0,
                        edition.path(piece)))
                .toList();
    }

    private static PhotographPlace print(Edition edition) {
        return new PhotographPlace(
                PhotographPlace.Kind.PRINT,
                "",
                new FiledNumber(edition.issueNumber()),
                edition.language(),
                0,
                edition.path() + ".pdf");
    }

    private static boolean shows(PlacedPiece piece, String id) {
        return piece.document().pictures().stream().map(Picture::mediaId).anyMatch(id::equals);
    }

    private List<Shown> shown(String id) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select issue_number, language, withdrawn_at is not null from newsletter.public_picture"
                                + " where media_id = :id order by issue_number, language",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Shown(
                        (Integer) row[0], Language.ofTag((String) row[1]).orElseThrow(), (Boolean) row[2]))
                .toList();
    }
}
