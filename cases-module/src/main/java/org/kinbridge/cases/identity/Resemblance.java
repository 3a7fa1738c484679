package org.kinbridge.cases.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.person.SpelledName;
import org.kinbridge.core.time.FuzzyDate;

/** Weighs two portraits against each other. Says what speaks for and what against, and decides nothing. */
final class Resemblance {

    /** People misremember a year of birth, and papers change it: that much apart is no reason against. */
    private static final int YEARS_MISREMEMBERED = 2;

    private final Portrait one;
    private final Portrait other;
    private final List<Reason> reasons = new ArrayList<>();

    private Resemblance(Portrait one, Portrait other) {
        this.one = one;
        this.other = other;
    }

    /** All reasons, those in favour first. */
    static List<Reason> between(Portrait one, Portrait other) {
        Resemblance resemblance = new Resemblance(one, other);
        resemblance.names();
        resemblance.fathers();
        resemblance.births();
        resemblance.sexes();
        resemblance.places();
        return resemblance.reasons.stream()
                .sorted((a, b) -> Integer.compare(b.kind().order(), a.kind().order()))
                .toList();
    }

    /** For putting suggestions in order: more speaks for it, less or below zero against. */
    static int order(List<Reason> reasons) {
        return reasons.stream().mapToInt(reason -> reason.kind().order()).sum();
    }

    private void names() {
        compare(one.own(), other.own(), ReasonKind.SAME_NAME, ReasonKind.ALIKE_NAME, ReasonKind.OTHER_NAME);
    }

    private void fathers() {
        compare(
                one.fathers(),
                other.fathers(),
                ReasonKind.SAME_FATHER,
                ReasonKind.ALIKE_FATHER,
                ReasonKind.OTHER_FATHER);
    }

    private void compare(
            List<String> ours, List<String> theirs, ReasonKind same, ReasonKind alike, ReasonKind different) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        Optional<Reason> found = pair(ours, theirs, same, (a, b) -> a.folded().equals(b.folded()))
                .or(() -> pair(ours, theirs, alike, SpelledName::soundsLike));
        reasons.add(found.orElseGet(() -> new Reason(different, ours.get(0) + " – " + theirs.get(0))));
    }

    private interface Match {
        boolean matches(SpelledName a, SpelledName b);
    }

    private static Optional<Reason> pair(List<String> ours, List<String> theirs, ReasonKind kind, Match match) {
        for (String our : ours) {
            for (String their : theirs) {
                if (match.matches(SpelledName.of(our), SpelledName.of(their))) {
                    return Optional.of(new Reason(kind, our.equals(their) ? our : our + " – " + their));
                }
            }
        }
        return Optional.empty();
    }

    private void births() {
        if (one.births().isEmpty() || other.births().isEmpty()) {
            return;
        }
        boolean near =
                one.births().stream().anyMatch(ours -> other.births().stream().anyMatch(theirs -> near(ours, theirs)));
        String detail =
                one.births().get(0).words() + " – " + other.births().get(0).words();
        reasons.add(new Reason(near ? ReasonKind.BIRTH_OVERLAPS : ReasonKind.BIRTH_APART, detail));
    }

    private static boolean near(FuzzyDate a, FuzzyDate b) {
        return !before(a.latest(), b.earliest()) && !before(b.latest(), a.earliest());
    }

    private static boolean before(@Nullable LocalDate latest, @Nullable LocalDate earliest) {
        return latest != null
                && earliest != null
                && latest.plusYears(YEARS_MISREMEMBERED).isBefore(earliest);
    }

    private void sexes() {
        if (one.sex() != Sex.UNKNOWN && other.sex() != Sex.UNKNOWN) {
            reasons.add(new Reason(one.sex() == other.sex() ? ReasonKind.SAME_SEX : ReasonKind.OTHER_SEX, ""));
        }
    }

    private void places() {
        pair(one.places(), other.places(), ReasonKind.SAME_PLACE, SpelledName::sharesAWord)
                .ifPresent(reasons::add);
    }
}
