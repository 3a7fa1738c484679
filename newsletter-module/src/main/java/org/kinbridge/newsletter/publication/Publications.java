package org.kinbridge.newsletter.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The settings of the newsletter: its title, its publisher and its about-text in each language, and its ISSN. */
@Boundary
public class Publications {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ABOUT = 20_000;

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

    /**
     * Changes the settings. A language is left out by leaving its texts out.
     *
     * @throws InvalidInput for a language without a title or a publisher, or an ISSN whose check digit is wrong
     * @throws StaleVersion if somebody changed them since
     */
    @AllowedTo(Role.ADMINISTRATOR)
    public PublicationView change(ChangePublication change) {
        validate(change);
        Publication publication =
                entityManager.find(Publication.class, Publication.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (publication.version() != change.version()) {
            throw new StaleVersion();
        }
        publication.change(change.issn().toUpperCase(Locale.ROOT), change.texts());
        entityManager.lock(publication, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        auditTrail.changed("change-publication", "publication", Publication.ONLY);
        entityManager.flush();
        changed.fire(new PublicationChanged());
        return publication.view();
    }

    private static void validate(ChangePublication change) {
        InvalidInput.Collector errors = new InvalidInput.Collector();
        errors.rejectIf(
                !change.issn().isEmpty() && !Issn.isValid(change.issn().toUpperCase(Locale.ROOT)),
                "issn",
                "issues.problem.issn");
        change.texts().forEach((language, text) -> {
            String field = language.tag() + ".";
            errors.rejectIf(text.title().isEmpty(), field + "title", "issues.problem.publicationTitle")
                    .rejectIf(
                            text.title().length() > LONGEST_LINE,
                            field + "title",
                            "newsroom.problem.tooLong",
                            LONGEST_LINE)
                    .rejectIf(
                            text.associationName().isEmpty(),
                            field + "associationName",
                            "issues.problem.associationName")
                    .rejectIf(
                            text.associationName().length() > LONGEST_LINE,
                            field + "associationName",
                            "newsroom.problem.tooLong",
                            LONGEST_LINE)
                    .rejectIf(
                            text.about().length() > LONGEST_ABOUT,
                            field + "about",
                            "newsroom.problem.tooLong",
                            LONGEST_ABOUT);
        });
        errors.throwIfAny();
    }
}
