package org.kinbridge.newsletter.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;

/** The newsletters of this installation, and their settings: title, publisher, masthead and the page about it in each language, ISSN and numbering. */
@Boundary
public class Publications {

    @PersistenceContext
    private EntityManager entityManager;

    private final AuditTrail auditTrail;
    private final Event<PublicationChanged> changed;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Publications() {
        this.auditTrail = null;
        this.changed = null;
    }

    @Inject
    Publications(AuditTrail auditTrail, Event<PublicationChanged> changed) {
        this.auditTrail = auditTrail;
        this.changed = changed;
    }

    /** All newsletters as anybody may know them, in the order in which they were founded. */
    @OpenToAll
    public List<PublicationView> all() {
        return entityManager
                .createQuery("select p from Publication p left join fetch p.texts order by p.id", Publication.class)
                .getResultList()
                .stream()
                .map(Publication::view)
                .toList();
    }

    /** The newsletter as anybody may know it: all of this is printed in every issue. @throws NotFound if there is none */
    @OpenToAll
    public PublicationView get(PublicationId id) {
        return existing(id, LockModeType.NONE).view();
    }

    /** The public address of an issue in one language, whether it is published or not. */
    @OpenToAll
    public String path(FiledNumber issue, Language language) {
        return get(issue.publication()).path(issue, language);
    }

    /** Who answers for the newsletter and how its office is reached: printed in every issue. */
    @OpenToAll
    public Masthead masthead(PublicationId id) {
        return existing(id, LockModeType.NONE).masthead();
    }

    /** Of every newsletter, who answers for it and how its office is reached. */
    @OpenToAll
    public Map<PublicationId, Masthead> mastheads() {
        return entityManager
                .createQuery("select p from Publication p left join fetch p.mastheadTexts", Publication.class)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Publication::id, Publication::masthead));
    }

    /** The newsletter, for whoever may change its settings. */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView settings(PublicationId id) {
        return get(id);
    }

    /**
     * Founds a newsletter beside those that are there. Its pages are public at once; it has no readers and no issues.
     *
     * @throws InvalidInput naming {@code word} for one that is taken or cannot stand in an address, {@code en.title} for
     *     no title in any language, and as for {@link #change}
     * @throws Refused if no further one fits
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public PublicationId add(NewPublication founded) {
        // one after the other: whoever takes the same word at the same moment then sees that it is taken
        existing(PublicationId.FIRST, LockModeType.PESSIMISTIC_WRITE);
        PublicationChecks.of(founded, words());
        int next = entityManager
                        .createQuery("select max(p.id) from Publication p", Integer.class)
                        .getSingleResult()
                + 1;
        if (next > PublicationId.HIGHEST) {
            throw new Refused("publication.problem.tooMany", PublicationId.HIGHEST);
        }
        Publication publication = new Publication(new PublicationId(next), founded.word());
        publication.change(founded.issn().toUpperCase(Locale.ROOT), founded.texts());
        entityManager.persist(publication);
        entityManager.flush();
        auditTrail.changed("found-publication", "publication", next);
        changed.fire(new PublicationChanged());
        return publication.id();
    }

    private Set<String> words() {
        return Set.copyOf(entityManager
                .createQuery("select p.word from Publication p", String.class)
                .getResultList());
    }

    /**
     * Changes title, publisher, ISSN and the pages about it. A language is left out by leaving its texts out.
     *
     * @throws InvalidInput for a language without a title or a publisher, an ISSN whose check digit is wrong, or no title
     *     in any language for a newsletter beside the first one, which has a title from its founding on
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public PublicationView change(ChangePublication change) {
        PublicationChecks.of(change);
        return change(
                change.seen(),
                "change-publication",
                publication -> publication.change(change.issn().toUpperCase(Locale.ROOT), change.texts()));
    }

    /**
     * Changes the pages about the newsletter; they are public at once.
     *
     * @throws InvalidInput naming {@code en.about} for an unsafe link, or a photograph or a letter in it
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView changeAbout(ChangeAbout change) {
        PublicationChecks.of(change);
        return change(change.seen(), "change-about", publication -> publication.changeAbout(change.texts()));
    }

    /**
     * Changes the masthead: on the pages about the newsletter at once, in print and mail from the next issue on.
     *
     * @throws InvalidInput for an address or a number that cannot be used, or too many words
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView changeMasthead(ChangeMasthead change) {
        PublicationChecks.of(change.masthead());
        return change(change.seen(), "change-masthead", publication -> publication.changeMasthead(change.masthead()));
    }

    /**
     * Chooses how issues are numbered that are planned from now on; those that are there keep their numbers.
     *
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView number(SettingsVersion seen, Numbering numbering) {
        return change(seen, "choose-numbering", publication -> publication.number(numbering));
    }

    private PublicationView change(SettingsVersion seen, String action, Consumer<Publication> step) {
        Publication publication = existing(seen.publication(), LockModeType.PESSIMISTIC_WRITE);
        if (publication.version() != seen.version()) {
            throw new StaleVersion();
        }
        step.accept(publication);
        entityManager.lock(publication, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        auditTrail.changed(action, "publication", seen.publication().value());
        entityManager.flush();
        changed.fire(new PublicationChanged());
        return publication.view();
    }

    private Publication existing(PublicationId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Publication.class, id.value(), lock))
                .orElseThrow(NotFound::new);
    }
}
