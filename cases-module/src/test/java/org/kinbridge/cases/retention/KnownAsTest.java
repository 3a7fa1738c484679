package org.kinbridge.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;

class KnownAsTest {

    private static final KnownAs ERASED = new KnownAs(List.of("Vahan Tesfirov"), "Aram", Set.of(1961));

    @Test
    void somebody_is_known_again_by_name_and_father_in_any_spelling() {
        assertThat(recognised(new KnownAs(List.of("VAHAN  Tesfírov"), "aram", Set.of())))
                .isTrue();
        assertThat(recognised(new KnownAs(List.of("Vahan Tesfirov"), "Aram", Set.of(1999))))
                .isTrue();
    }

    @Test
    void somebody_is_known_again_by_name_and_year_of_birth() {
        assertThat(recognised(new KnownAs(List.of("Vahan Tesfirov"), "", Set.of(1961, 1962))))
                .isTrue();
    }

    @Test
    void a_namesake_of_whom_only_the_name_is_known_may_be_the_same() {
        assertThat(recognised(new KnownAs(List.of("Vahan Tesfirov"), "", Set.of())))
                .isTrue();
    }

    @Test
    void a_namesake_with_another_father_is_somebody_else() {
        assertThat(recognised(new KnownAs(List.of("Vahan Tesfirov"), "Davit", Set.of())))
                .isFalse();
        assertThat(recognised(new KnownAs(List.of("Vahan Else"), "Aram", Set.of(1961))))
                .isFalse();
    }

    @Test
    void an_erased_person_of_whom_only_the_name_was_known_is_known_by_it() {
        Set<String> kept = new KnownAs(List.of("Vahan Tesfirov"), "", Set.of()).kept();
        assertThat(Collections.disjoint(kept, new KnownAs(List.of("Vahan Tesfirov"), "Davit", Set.of(1950)).asked()))
                .isFalse();
    }

    @Test
    void a_birth_that_may_lie_in_many_years_tells_nothing() {
        assertThat(KnownAs.years(FuzzyDate.ofEdtf("196X"))).isEmpty();
        FuzzyDate jalali = new FuzzyDate(
                "1340",
                CalendarSystem.JALALI,
                "1961-03-21/1962-03-20",
                LocalDate.of(1961, 3, 21),
                LocalDate.of(1962, 3, 20));
        assertThat(KnownAs.years(jalali)).containsExactlyInAnyOrder(1961, 1962);
    }

    private static boolean recognised(KnownAs other) {
        return !Collections.disjoint(ERASED.kept(), other.asked());
    }
}
