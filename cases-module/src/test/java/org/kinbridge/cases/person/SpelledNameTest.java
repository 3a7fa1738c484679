package org.kinbridge.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledNameTest {

    @ParameterizedTest
    @CsvSource({
        "Sohrab Kiani, سهراب کیانی",
        "Rostam Vardanyan-Poor, Rostam Vardanianpour",
        "Yusuf, یوسف",
        "Reza Ghasemi, رضا قاسمی",
        "Iliya Teremov, Илья Теремов",
        "Haik, Hayk",
        "Mohammad, Muhammed"
    })
    void spellings_of_one_name_sound_alike(String one, String other) {
        assertThat(SpelledName.of(one).soundsLike(SpelledName.of(other)))
                .as(NameFolding.skeleton(one) + " and " + NameFolding.skeleton(other))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Bahram Teremov, Kasra Teremov", "سهراب کیانی, رستم کیانی", "Marta Kol, Jan Kol", "Aio, Eiu"})
    void different_names_do_not(String one, String other) {
        assertThat(SpelledName.of(one).soundsLike(SpelledName.of(other))).isFalse();
    }

    @Test
    void places_meet_by_a_word_of_some_length() {
        SpelledName near = SpelledName.of("near Dorn");
        assertThat(near.sharesAWord(SpelledName.of("Dorn, the market"))).isTrue();
        assertThat(near.sharesAWord(SpelledName.of("at the sea"))).isFalse();
        assertThat(SpelledName.of("by the sea").sharesAWord(SpelledName.of("at the sea")))
                .as("short words join nothing")
                .isFalse();
    }
}
