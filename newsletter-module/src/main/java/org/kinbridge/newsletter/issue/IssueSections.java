package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.Sections;

/** In which sections the pieces of an issue stand. */
@ApplicationScoped
class IssueSections {

    private final Sections sections;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IssueSections() {
        this.sections = null;
    }

    @Inject
    IssueSections(Sections sections) {
        this.sections = sections;
    }

    /** The order in which the contents list shows the sections now. */
    SectionOrder order(PublicationId publication) {
        return new SectionOrder(sections.offered(publication));
    }

    /** By placement. The names that were frozen with an edition stay, whatever the sections are called now. */
    Map<UUID, PlacedSection> of(Issue issue) {
        if (issue.placements().stream().allMatch(placement -> placement.section() == null)) {
            return Map.of();
        }
        Map<UUID, SectionView> now = sections.everOffered(issue.publication()).stream()
                .collect(Collectors.toMap(SectionView::id, section -> section));
        Map<UUID, PlacedSection> found = new HashMap<>();
        for (Placement placement : issue.placements()) {
            SectionView section = placement.section() == null ? null : now.get(placement.section());
            if (section != null) {
                found.put(placement.id(), new PlacedSection(section.id(), names(issue, placement, section)));
            }
        }
        return found;
    }

    private static Map<Language, String> names(Issue issue, Placement placement, SectionView section) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.putAll(section.names());
        issue.editions().stream()
                .filter(edition -> edition.status().isPinned())
                .forEach(edition -> edition.pins().stream()
                        .filter(pin -> pin.placement().equals(placement.id()))
                        .forEach(pin -> names.put(edition.language(), pin.section())));
        return names;
    }
}
