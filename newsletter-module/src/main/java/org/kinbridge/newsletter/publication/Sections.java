package org.kinbridge.newsletter.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

/** The sections into which the contents lists of a newsletter are divided. */
@Boundary
public class Sections {

    private final EntityManager entityManager;
    private final AuditTrail auditTrail;
    private final Event<SectionsArranged> arranged;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Sections() {
        this(null, null, null);
    }

    @Inject
    Sections(EntityManager entityManager, AuditTrail auditTrail, Event<SectionsArranged> arranged) {
        this.entityManager = entityManager;
        this.auditTrail = auditTrail;
        this.arranged = arranged;
    }

    /** Those that pieces can be put into, in their order; their names are printed in every issue. */
    @OpenToAll
    public List<SectionView> offered(PublicationId publication) {
        return everOffered(publication).stream().filter(SectionView::offered).toList();
    }

    /** All in their order, with those that were taken away and still stand in issues that are out. */
    @OpenToAll
    public List<SectionView> everOffered(PublicationId publication) {
        return all(publication).stream().map(Section::view).toList();
    }

    /**
     * Names the sections anew, puts them in order, adds and takes away. Issues that are being composed follow the order;
     * what is frozen or published keeps order and names.
     *
     * @throws InvalidInput naming {@code sections[i].en} for a name that is missing in a language of the newsletter, too
     *     long, or there twice
     * @throws Refused if one that is taken away stands in an issue that is not out yet
     * @throws StaleVersion if somebody changed the settings since
     */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public void arrange(ArrangeSections change) {
        PublicationId id = change.seen().publication();
        Publication publication = Optional.ofNullable(
                        entityManager.find(Publication.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        PublicationChecks.of(change, publication.view().texts().keySet());
        if (publication.version() != change.seen().version()) {
            throw new StaleVersion();
        }
        Set<UUID> removed = takeAway(id, change.kept());
        putInOrder(change);
        entityManager.lock(publication, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        auditTrail.changed("arrange-sections", "publication", id.value());
        entityManager.flush();
        arranged.fire(new SectionsArranged(id, offered(id), removed));
    }

    private Set<UUID> takeAway(PublicationId publication, Set<UUID> kept) {
        Set<UUID> removed = new HashSet<>();
        all(publication).stream()
                .filter(Section::isOffered)
                .filter(section -> !kept.contains(section.id()))
                .forEach(section -> {
                    section.takeAway();
                    removed.add(section.id());
                });
        return removed;
    }

    private void putInOrder(ArrangeSections change) {
        Map<UUID, Section> known = all(change.seen().publication()).stream()
                .filter(Section::isOffered)
                .collect(Collectors.toMap(Section::id, Function.identity()));
        int place = 0;
        for (ArrangeSections.Arranged wanted : change.sections()) {
            Section section = wanted.id() == null ? added(change.seen().publication()) : known.get(wanted.id());
            if (section == null) {
                throw new NotFound();
            }
            place++;
            section.arrange(place, wanted.names());
        }
    }

    private Section added(PublicationId publication) {
        Section section = new Section(UUID.randomUUID(), publication);
        entityManager.persist(section);
        return section;
    }

    private List<Section> all(PublicationId publication) {
        return entityManager
                .createQuery(
                        "select distinct s from Section s left join fetch s.names where s.publication = :publication"
                                + " order by s.place",
                        Section.class)
                .setParameter("publication", publication.value())
                .getResultList();
    }
}
