package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves of each sitting its last state. What the editor saved by itself in the midst of a sitting goes as soon as another
 * sitting begins, unless it was approved or a {@link RevisionKeeper} names it. A revision that stays is never changed, and keeps its number.
 */
@ApplicationScoped
class Thinning {

    private final WorkStore store;
    private final Instance<RevisionKeeper> keepers;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Thinning() {
        this.store = null;
        this.keepers = null;
    }

    @Inject
    Thinning(WorkStore store, @Any Instance<RevisionKeeper> keepers) {
        this.store = store;
        this.keepers = keepers;
    }

    void thin(LanguageVersion version) {
        List<Integer> overtaken = overtaken(store.rows(version));
        if (overtaken.isEmpty()) {
            return;
        }
        Set<Integer> kept = new HashSet<>();
        keepers.forEach(keeper -> kept.addAll(keeper.kept(version.work().id(), version.language())));
        overtaken.removeAll(kept);
        overtaken.removeIf(version::isApproved);
        store.forget(version, overtaken);
    }

    /** The rows without those that the next one overtook. @param newestFirst all rows of a version */
    static List<RevisionRow> thinned(List<RevisionRow> newestFirst) {
        List<Integer> overtaken = overtaken(newestFirst);
        return newestFirst.stream()
                .filter(row -> !overtaken.contains(row.number()))
                .toList();
    }

    private static List<Integer> overtaken(List<RevisionRow> newestFirst) {
        List<Integer> overtaken = new ArrayList<>();
        for (int i = 1; i < newestFirst.size(); i++) {
            if (newestFirst.get(i).isOvertakenBy(newestFirst.get(i - 1))) {
                overtaken.add(newestFirst.get(i).number());
            }
        }
        return overtaken;
    }
}
