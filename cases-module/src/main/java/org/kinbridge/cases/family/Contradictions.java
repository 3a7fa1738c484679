package org.kinbridge.cases.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.family.Contradiction.Kind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;

/**
 * Finds what cannot be true together in a family. A contradiction is asserted only where the earliest and latest
 * possible dates leave no way out; what they allow, but hardly, is called unlikely. Nothing is corrected: people who
 * know the family do that.
 */
public final class Contradictions {

    private static final int YOUNGEST_PARENT = 12;
    private static final int OLDEST_MOTHER = 55;
    private static final int SIBLINGS_APART = 45;

    private final Map<PersonId, Someone> people = new HashMap<>();
    private final FamilyTies ties;
    private final Set<Contradiction> found = new LinkedHashSet<>();

    private Contradictions(Collection<Someone> people, List<Tie> ties) {
        people.forEach(someone -> this.people.put(someone.id(), someone));
        this.ties = new FamilyTies(ties);
    }

    /** All contradictions, certain ones first. @param ties the statements that stand */
    public static List<Contradiction> in(Collection<Someone> people, List<Tie> ties) {
        Contradictions contradictions = new Contradictions(people, ties);
        contradictions.look();
        List<Contradiction> all = new ArrayList<>(contradictions.found);
        all.sort((a, b) -> Boolean.compare(b.certain(), a.certain()));
        return all;
    }

    private void look() {
        ties.parents().forEach((child, parents) -> parents.forEach(parent -> parentAndChild(parent, child)));
        ties.grandparents().forEach((child, elders) -> elders.forEach(elder -> tooYoung(elder, child)));
        ties.parents().keySet().forEach(this::parentsOf);
        ties.ownAncestors().forEach(person -> certain(Kind.OWN_ANCESTOR, person));
        ties.all().forEach(this::sex);
        ties.couples().forEach(this::couple);
        ties.excluding().forEach(pair -> certain(Kind.TWO_KINSHIPS, pair.one(), pair.other()));
        ties.siblings().forEach(this::siblings);
    }

    private void parentAndChild(PersonId parent, PersonId child) {
        Span elder = born(parent);
        Span younger = born(child);
        if (younger.whollyBefore(elder, 0)) {
            report(Kind.PARENT_BORN_AFTER_CHILD, elder, younger, parent, child);
        } else if (younger.whollyBefore(elder, YOUNGEST_PARENT)) {
            report(Kind.PARENT_TOO_YOUNG, elder, younger, parent, child);
        } else if (younger.likelyBefore(elder, YOUNGEST_PARENT)) {
            add(Kind.PARENT_TOO_YOUNG, false, parent, child);
        }
        if (younger.whollyAfter(elder, OLDEST_MOTHER) && sexAsParent(parent, child) == Sex.FEMALE) {
            add(Kind.MOTHER_TOO_OLD, false, parent, child);
        }
        afterDeath(parent, child);
    }

    /** A father may have died in the nine months before. */
    private void afterDeath(PersonId parent, PersonId child) {
        Span died = died(parent);
        boolean mother = sexAsParent(parent, child) == Sex.FEMALE;
        if (born(child).whollyAfter(died, mother ? 0 : 1)) {
            report(Kind.BORN_AFTER_DEATH, died, born(child), parent, child);
        }
    }

    private void tooYoung(PersonId elder, PersonId younger) {
        if (born(younger).whollyBefore(born(elder), 2 * YOUNGEST_PARENT)) {
            report(Kind.GRANDPARENT_TOO_YOUNG, born(elder), born(younger), elder, younger);
        }
    }

    private void parentsOf(PersonId child) {
        List<PersonId> parents = List.copyOf(ties.parents().getOrDefault(child, Set.of()));
        int before = found.size();
        two(Kind.TWO_MOTHERS, Sex.FEMALE, parents, child);
        two(Kind.TWO_FATHERS, Sex.MALE, parents, child);
        if (parents.size() > 2 && found.size() == before) {
            certain(Kind.THREE_PARENTS, child, parents.get(2));
        }
    }

    private void two(Kind kind, Sex sex, List<PersonId> parents, PersonId child) {
        List<PersonId> such = parents.stream()
                .filter(parent -> sexAsParent(parent, child) == sex)
                .toList();
        if (such.size() > 1) {
            certain(kind, such.get(0), such.get(1), child);
        }
    }

    /** By the record, or else by the term: a mother is a woman. */
    private Sex sexAsParent(PersonId parent, PersonId child) {
        Sex known = sexOf(parent);
        return known != Sex.UNKNOWN
                ? known
                : ties.all().stream()
                        .filter(tie ->
                                tie.person().equals(parent) && tie.relative().equals(child))
                        .map(tie -> tie.kinship().sex())
                        .filter(sex -> sex != Sex.UNKNOWN)
                        .findFirst()
                        .orElse(Sex.UNKNOWN);
    }

    private void sex(Tie tie) {
        Sex implied = tie.kinship().sex();
        Sex known = sexOf(tie.person());
        if (implied != Sex.UNKNOWN && known != Sex.UNKNOWN && implied != known) {
            certain(Kind.SEX, tie.person(), tie.relative());
        }
    }

    private void couple(FamilyTies.Pair pair) {
        if (ties.areSiblings(pair)) {
            certain(Kind.COUPLE_OF_SIBLINGS, pair.one(), pair.other());
        }
        if (ties.areInLine(pair)) {
            certain(Kind.COUPLE_IN_LINE, pair.one(), pair.other());
        }
    }

    private void siblings(FamilyTies.Pair pair) {
        Span one = born(pair.one());
        Span other = born(pair.other());
        if (one.whollyAfter(other, SIBLINGS_APART) || other.whollyAfter(one, SIBLINGS_APART)) {
            add(Kind.SIBLINGS_FAR_APART, false, pair.one(), pair.other());
        }
    }

    private Span born(PersonId id) {
        Someone someone = people.get(id);
        return someone == null ? Span.UNKNOWN : someone.born();
    }

    private Span died(PersonId id) {
        Someone someone = people.get(id);
        return someone == null ? Span.UNKNOWN : someone.died();
    }

    private Sex sexOf(PersonId id) {
        Someone someone = people.get(id);
        return someone == null ? Sex.UNKNOWN : someone.sex();
    }

    /** Dates that are only about right make it unlikely, not certain. */
    private void report(Kind kind, Span one, Span other, PersonId... named) {
        add(kind, !one.vague() && !other.vague(), named);
    }

    private void certain(Kind kind, PersonId... named) {
        add(kind, true, named);
    }

    private void add(Kind kind, boolean certain, PersonId... named) {
        found.add(new Contradiction(kind, certain, List.of(named)));
    }
}
