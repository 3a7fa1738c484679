package org.kinbridge.newsletter.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.function.Consumer;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The settings of the newsletter: title, publisher, masthead and the page about it in each language, ISSN and numbering. */
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

    /** The newsletter as anybody may know it: all of this is printed in every issue. */
    @OpenToAll
    public PublicationView current() {
        return entityManager.find(Publication.class, Publication.ONLY).view();
    }

    /** Who answers for the newsletter and how its office is reached: printed in every issue. */
    @OpenToAll
    public Masthead masthead() {
        return entityManager.find(Publication.class, Publication.ONLY).masthead();
    }

    /** The newsletter, for whoever may change its settings. */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView settings() {
        return current();
    }

    /**
     * Changes title, publisher, ISSN and the pages about it. A language is left out by leaving its texts out.
     *
     * @throws InvalidInput for a language without a title or a publisher, or an ISSN whose check digit is wrong
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public PublicationView change(ChangePublication change) {
        PublicationChecks.of(change);
        return change(
                change.version(),
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
        return change(change.version(), "change-about", publication -> publication.changeAbout(change.texts()));
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
        return change(
                change.version(), "change-masthead", publication -> publication.changeMasthead(change.masthead()));
    }

    /**
     * Chooses how issues are numbered that are planned from now on; those that are there keep their numbers.
     *
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public PublicationView number(int version, Numbering numbering) {
        return change(version, "choose-numbering", publication -> publication.number(numbering));
    }

    private PublicationView change(int seen, String action, Consumer<Publication> step) {
        Publication publication =
                entityManager.find(Publication.class, Publication.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (publication.version() != seen) {
            throw new StaleVersion();
        }
        step.accept(publication);
        entityManager.lock(publication, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        auditTrail.changed(action, "publication", Publication.ONLY);
        entityManager.flush();
        changed.fire(new PublicationChanged());
        return publication.view();
    }
}
