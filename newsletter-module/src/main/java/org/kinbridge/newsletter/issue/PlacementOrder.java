package org.kinbridge.newsletter.issue;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;

/** The placements of an issue in their order, numbered from 1 without gaps; those of one section stand together. */
record PlacementOrder(List<Placement> placements) {

    PlacementOrder {
        placements.sort(Comparator.comparingInt(Placement::place));
    }

    Placement placement(UUID wanted) {
        return placements.stream()
                .filter(placement -> placement.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Puts it at the end of those that stand in no section. */
    void add(Placement placement) {
        int before = (int) placements.stream().filter(placement::isBeside).count();
        placements.add(before, placement);
        renumber();
    }

    /** Whether that changed anything: the first of a section does not go up, nor the last down. */
    boolean move(UUID placement, Move move) {
        return moveTo(placement, placement(placement).place() + move.step());
    }

    /**
     * Puts it at this place, counted from 1, or as near as its section allows; the others make room. Whether that changed
     * anything.
     */
    boolean moveTo(UUID placement, int place) {
        Placement moved = placement(placement);
        if (place < 1 || place > placements.size()) {
            return false;
        }
        int[] own = placements.stream()
                .filter(moved::isBeside)
                .mapToInt(Placement::place)
                .toArray();
        int allowed = Math.max(own[0], Math.min(own[own.length - 1], place));
        if (allowed == moved.place()) {
            return false;
        }
        placements.remove(moved);
        placements.add(allowed - 1, moved);
        renumber();
        return true;
    }

    /** Puts it into a section, at its end, or out of any. @throws Refused if the section is not offered any more */
    void assign(AssignSection wanted, SectionOrder sections) {
        UUID section = wanted.section();
        if (section != null && !sections.knows(section)) {
            throw new Refused("issues.problem.sectionGone");
        }
        Placement placement = placement(wanted.placement());
        placements.remove(placement);
        placements.add(placement);
        placement.putInto(section);
        follow(sections);
    }

    /** Brings the sections into their order; within a section nothing changes. Whether anything did. */
    boolean follow(SectionOrder sections) {
        List<UUID> before = placements.stream().map(Placement::id).toList();
        placements.sort(Comparator.comparingInt(sections::rank));
        renumber();
        return !before.equals(placements.stream().map(Placement::id).toList());
    }

    void remove(UUID placement) {
        placements.remove(placement(placement));
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < placements.size(); i++) {
            placements.get(i).putAt(i + 1);
        }
    }
}
