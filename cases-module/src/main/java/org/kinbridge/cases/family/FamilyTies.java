package org.kinbridge.cases.family;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;

/** The ties of a family, looked at from several sides. Half-siblings and siblings are told apart, step and in-law too. */
final class FamilyTies {

    /** Two people, whichever way round. */
    record Pair(PersonId one, PersonId other) {
        static Pair of(PersonId a, PersonId b) {
            return a.value().compareTo(b.value()) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final List<Tie> ties;
    private final Map<PersonId, Set<PersonId>> parents = new LinkedHashMap<>();
    private final Map<PersonId, Set<PersonId>> grandparents = new LinkedHashMap<>();
    private final Set<Pair> couples = new LinkedHashSet<>();
    private final Set<Pair> siblings = new LinkedHashSet<>();
    private final Set<Pair> halfSiblings = new LinkedHashSet<>();

    FamilyTies(List<Tie> ties) {
        this.ties = List.copyOf(ties);
        ties.forEach(this::sort);
    }

    private void sort(Tie tie) {
        PersonId one = tie.person();
        PersonId other = tie.relative();
        switch (tie.kinship().line()) {
            case PARENT -> put(parents, other, one);
            case CHILD -> put(parents, one, other);
            case GRANDPARENT -> put(grandparents, other, one);
            case GRANDCHILD -> put(grandparents, one, other);
            case SPOUSE, FORMER_SPOUSE, PARTNER -> couples.add(Pair.of(one, other));
            case SIBLING -> siblings.add(Pair.of(one, other));
            case HALF_SIBLING -> halfSiblings.add(Pair.of(one, other));
            default -> {
                // says nothing that could contradict by itself
            }
        }
    }

    private static void put(Map<PersonId, Set<PersonId>> map, PersonId younger, PersonId elder) {
        map.computeIfAbsent(younger, key -> new LinkedHashSet<>()).add(elder);
    }

    List<Tie> all() {
        return ties;
    }

    /** The parents by birth of each child. */
    Map<PersonId, Set<PersonId>> parents() {
        return parents;
    }

    Map<PersonId, Set<PersonId>> grandparents() {
        return grandparents;
    }

    Set<Pair> couples() {
        return couples;
    }

    /** Full siblings as stated. */
    Set<Pair> siblings() {
        return siblings;
    }

    boolean areSiblings(Pair pair) {
        if (siblings.contains(pair) || halfSiblings.contains(pair)) {
            return true;
        }
        Set<PersonId> common = new HashSet<>(parents.getOrDefault(pair.one(), Set.of()));
        common.retainAll(parents.getOrDefault(pair.other(), Set.of()));
        return !common.isEmpty();
    }

    /** Whether one descends from the other. */
    boolean areInLine(Pair pair) {
        return elders(pair.one()).contains(pair.other()) || elders(pair.other()).contains(pair.one());
    }

    /** Everybody who descends from himself or herself by a chain of statements. */
    Set<PersonId> ownAncestors() {
        Set<PersonId> found = new LinkedHashSet<>();
        Set<PersonId> younger = new LinkedHashSet<>(parents.keySet());
        younger.addAll(grandparents.keySet());
        younger.stream().filter(person -> elders(person).contains(person)).forEach(found::add);
        return found;
    }

    private Set<PersonId> elders(PersonId person) {
        Set<PersonId> seen = new HashSet<>();
        Deque<PersonId> open = new ArrayDeque<>(List.of(person));
        while (!open.isEmpty()) {
            PersonId next = open.pop();
            for (Map<PersonId, Set<PersonId>> up : List.of(parents, grandparents)) {
                up.getOrDefault(next, Set.of()).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen;
    }

    /** Pairs that are stated to be related by blood in two ways of which only one can be. */
    Set<Pair> excluding() {
        Map<Pair, String> first = new LinkedHashMap<>();
        Set<Pair> excluding = new LinkedHashSet<>();
        for (Tie tie : ties) {
            Kinship.Line line = tie.kinship().line();
            if (line.onlyOne()) {
                Pair pair = Pair.of(tie.person(), tie.relative());
                boolean asIs = pair.one().equals(tie.person());
                String way = (asIs ? line : line.inverse()).name();
                String known = first.putIfAbsent(pair, way);
                if (known != null && !known.equals(way)) {
                    excluding.add(pair);
                }
            }
        }
        return excluding;
    }
}
