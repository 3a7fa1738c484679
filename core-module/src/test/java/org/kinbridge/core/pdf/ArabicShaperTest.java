package org.kinbridge.core.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShaperTest {

    @ParameterizedTest
    @CsvSource({
        "ی,ﯼ",
        "یی,ﯾﯽ",
        "ییی,ﯾﯿﯽ",
        "ک,ﮎ",
        "کک,ﮐﮏ",
        "گپ,ﮔﭗ",
        "چژ,ﭼﮋ",
        "پچگ,ﭘﭽﮓ",
        "لا,ﻻ",
        "سلام,ﺳﻼﻡ",
        "لآ,ﻵ",
        "خانهٔ,ﺧﺎﻧﮥ",
        "نامۀ,ﻧﺎﻣﮥ",
        "هٔ,ﮤ",
        "آب,ﺁﺏ"
    })
    void joinsPersianLetters(String plain, String joined) {
        assertThat(ArabicShaper.shape(plain)).isEqualTo(joined);
    }

    @Test
    void aZeroWidthNonJoinerPartsLettersAndStays() {
        assertThat(ArabicShaper.shape("می‌خواهم")).isEqualTo("ﻣﯽ\u200Cﺧﻮﺍﻫﻢ");
    }

    @Test
    void vowelMarksDoNotPartLetters() {
        assertThat(ArabicShaper.shape("مُحَمَّد")).isEqualTo("ﻣُﺤَﻤَّﺪ");
    }

    @Test
    void latinTextAndDigitsAreLeftAlone() {
        assertThat(ArabicShaper.shape("Kodra ۱۲ ë, 42")).isEqualTo("Kodra ۱۲ ë, 42");
    }

    @Test
    void whatWasJoinedCanBeTakenApart() {
        String text = "گفت‌وگو پیژامه لازم چهل‌ویک";
        assertThat(PresentationForms.plain(ArabicShaper.shape(text))).isEqualTo(text);
    }
}
