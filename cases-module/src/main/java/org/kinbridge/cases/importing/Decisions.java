package org.kinbridge.cases.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.person.Kinship;

/**
 * What a person decided about one file.
 *
 * @param kinships which kinship is meant by words that are not known, folded
 * @param leftOut numbers of rows that are not taken in
 * @param failed numbers of rows that could not be taken in although nothing was wrong with them
 */
record Decisions(Map<String, Kinship> kinships, Set<Integer> leftOut, Set<Integer> failed) {

    static final Decisions NONE = new Decisions(Map.of(), Set.of(), Set.of());

    Decisions {
        kinships = Map.copyOf(kinships);
        leftOut = Set.copyOf(leftOut);
        failed = Set.copyOf(failed);
    }

    Decisions answered(Map<String, Kinship> words) {
        Map<String, Kinship> all = new HashMap<>(kinships);
        words.forEach((word, kinship) -> all.put(KinshipWords.folded(word), kinship));
        return new Decisions(all, leftOut, failed);
    }

    Decisions leaving(Set<Integer> rows, boolean out) {
        Set<Integer> all = new HashSet<>(leftOut);
        if (out) {
            all.addAll(rows);
        } else {
            all.removeAll(rows);
        }
        return new Decisions(kinships, all, failed);
    }

    Decisions failing(Set<Integer> rows) {
        Set<Integer> all = new HashSet<>(failed);
        all.addAll(rows);
        return new Decisions(kinships, leftOut, all);
    }
}
