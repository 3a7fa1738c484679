package org.kinbridge.newsletter.issue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/** A numbered issue: its editions, and the works placed in it. All its editions go through the stages together. */
@Entity
@Table(schema = "newsletter", name = "issue")
class Issue {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "publication_id", nullable = false, updatable = false)
    private int publication;

    @Column(nullable = false)
    private int number;

    @Embedded
    private ShownNumber shown;

    @Column(name = "planned_for")
    private @Nullable LocalDate plannedFor;

    @Embedded
    private EditedBy lastEdit;

    @Embedded
    private @Nullable PublicationHour publicationHour;

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("language")
    private List<Edition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "issue", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Placement> placements = new ArrayList<>();

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Issue() {}

    /** One that shows its running number alone. */
    Issue(FiledNumber number, @Nullable LocalDate plannedFor, EditedBy by) {
        this(number.publication(), IssueNumber.running(number.running()), plannedFor, by);
    }

    Issue(PublicationId publication, IssueNumber number, @Nullable LocalDate plannedFor, EditedBy by) {
        this.id = UUID.randomUUID();
        this.publication = publication.value();
        this.number = FiledNumber.of(publication, number.running()).value();
        this.shown = ShownNumber.of(number);
        this.plannedFor = plannedFor;
        this.lastEdit = by;
    }

    /** Shows another year and number in it; the running number stays. */
    void renumber(IssueNumber newNumber) {
        requireOpen();
        shown = ShownNumber.of(newNumber);
    }

    /** Editions that are left out go; new ones come; the others get their titles. */
    void plan(@Nullable LocalDate newDate, Map<Language, String> titles, EditedBy by) {
        requireOpen();
        plannedFor = newDate;
        editions.removeIf(edition -> !titles.containsKey(edition.language()));
        titles.forEach((language, title) -> edition(language)
                .ifPresentOrElse(
                        edition -> edition.rename(title),
                        () -> editions.add(new Edition(this, language, title, by.at()))));
        edited(by);
    }

    /** @throws Refused if the work is placed already */
    void place(UUID work, @Nullable Language onlyIn, EditedBy by) {
        requireOpen();
        if (placements.stream().anyMatch(placement -> placement.workId().equals(work))) {
            throw new Refused("issues.problem.placedAlready");
        }
        new PlacementOrder(placements).add(new Placement(this, placements.size() + 1, work, onlyIn));
        edited(by);
    }

    /** Puts it into a section, at its end, or out of any. @throws Refused if the section is not offered any more */
    void assign(AssignSection wanted, SectionOrder sections, EditedBy by) {
        requireOpen();
        new PlacementOrder(placements).assign(wanted, sections);
        edited(by);
    }

    /** Brings the sections into their order. Whether that changed anything; nobody has edited the issue by it. */
    boolean follow(SectionOrder sections) {
        return new PlacementOrder(placements).follow(sections);
    }

    boolean usesAny(Set<UUID> sections) {
        return placements.stream()
                .anyMatch(placement -> placement.section() != null && sections.contains(placement.section()));
    }

    void remove(UUID placement, EditedBy by) {
        requireOpen();
        new PlacementOrder(placements).remove(placement);
        edited(by);
    }

    /** Moving the first up or the last down changes nothing. */
    void move(UUID placement, Move move, EditedBy by) {
        requireOpen();
        if (new PlacementOrder(placements).move(placement, move)) {
            edited(by);
        }
    }

    /** @param place from 1; one that does not exist changes nothing */
    void moveTo(UUID placement, int place, EditedBy by) {
        requireOpen();
        if (new PlacementOrder(placements).moveTo(placement, place)) {
            edited(by);
        }
    }

    void planLengths(List<PlanLength> plans, EditedBy by) {
        requireOpen();
        PlacementOrder order = new PlacementOrder(placements);
        plans.forEach(plan -> order.placement(plan.placement()).planWords(plan.words()));
        edited(by);
    }

    void describe(UUID placement, Language language, ShownText text, EditedBy by) {
        requireOpen();
        new PlacementOrder(placements).placement(placement).describe(language, text);
        edited(by);
    }

    void freeze(Map<Language, List<PinnedPiece>> pins, Instant at) {
        requireOpen();
        editions.forEach(edition -> edition.freeze(pins.getOrDefault(edition.language(), List.of()), at));
    }

    void reopen(Instant at) {
        publicationHour = null;
        editions.forEach(edition -> edition.reopen(at));
    }

    /** @param lastEditor who changed the issue, or a text in it, last; whoever signs is somebody else */
    void signOff(UUID signer, EditedBy lastEditor, Instant at) {
        if (signer.equals(lastEditor.account())) {
            throw new Refused("issues.problem.lastEditorSigns");
        }
        editions.forEach(edition -> edition.signOff(signer, at));
    }

    void publish(LocalDate day, Instant at) {
        publicationHour = null;
        editions.forEach(edition -> edition.publish(day, at));
    }

    /** @throws Refused if it is not signed off */
    void publishAt(PublicationHour hour) {
        if (stage() != EditionStatus.SIGNED_OFF) {
            throw new Refused("issues.problem.step.publish." + stage().name());
        }
        publicationHour = hour;
    }

    void publishBySomebody() {
        publicationHour = null;
    }

    void hinderPublication(Instant now) {
        publicationHour = PublicationHour.hindered(now);
    }

    PublicationHour publicationHour() {
        return publicationHour == null ? new PublicationHour() : publicationHour;
    }

    /** Adds an edition from before this program. @throws IssueExists if there is one, or the issue is one of our own */
    void archive(PastIssue past, List<UUID> works, EditedBy by) {
        if (edition(past.language()).isPresent() || !editions.isEmpty() && stage() != EditionStatus.ARCHIVED_DRAFT) {
            throw new IssueExists(number(), past.language());
        }
        editions.add(Edition.archived(this, past, by.at()));
        works.forEach(work -> placements.add(new Placement(this, placements.size() + 1, work, past.language())));
        edited(by);
    }

    private void requireOpen() {
        if (!stage().isOpen()) {
            throw new Refused("issues.problem.closed." + stage().name());
        }
    }

    private void edited(EditedBy by) {
        lastEdit = by;
        if (!placements.isEmpty()) {
            editions.forEach(edition -> edition.assemble(by.at()));
        }
    }

    private Optional<Edition> edition(Language language) {
        return editions.stream()
                .filter(edition -> edition.language() == language)
                .findFirst();
    }

    /** The stage that all editions have reached. */
    EditionStatus stage() {
        return editions.stream()
                .map(Edition::status)
                .min(Comparator.naturalOrder())
                .orElse(EditionStatus.PLANNED);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    FiledNumber number() {
        return new FiledNumber(number);
    }

    PublicationId publication() {
        return new PublicationId(publication);
    }

    /** The number as readers see it. */
    IssueNumber shownNumber() {
        return shown.of(number().running());
    }

    @Nullable
    LocalDate plannedFor() {
        return plannedFor;
    }

    EditedBy lastEdit() {
        return lastEdit;
    }

    List<Edition> editions() {
        return List.copyOf(editions);
    }

    List<Placement> placements() {
        return placements.stream()
                .sorted(Comparator.comparingInt(Placement::place))
                .toList();
    }
}
