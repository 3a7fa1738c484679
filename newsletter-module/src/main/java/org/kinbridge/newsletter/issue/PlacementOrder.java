package org.kinbridge.newsletter.issue;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;

/** The placements of an issue in their order, numbered from 1 without gaps. */
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

    /** Whether that changed anything: the first does not go up, nor the last down. */
    boolean move(UUID placement, Move move) {
        return moveTo(placement, placement(placement).place() + move.step());
    }

    /** Puts it at this place, counted from 1; the others make room. Whether that changed anything. */
    boolean moveTo(UUID placement, int place) {
        Placement moved = placement(placement);
        if (place < 1 || place > placements.size() || place == moved.place()) {
            return false;
        }
        placements.remove(moved);
        placements.add(place - 1, moved);
        renumber();
        return true;
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
