package org.kinbridge.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersianTextTest {

    @Test
    void foldsTheTwoYehAndKafAndTheJoiner() {
        assertThat(PersianText.fold("كياني")).isEqualTo(PersianText.fold("کیانی"));
        assertThat(PersianText.fold("خانواده\u200Cهای")).isEqualTo("خانوادههای");
        assertThat(PersianText.fold("  Këlcyrë \u00A0 X ")).isEqualTo("kelcyre x");
    }

    @Test
    void writesDigitsBothWays() {
        assertThat(PersianText.latinDigits("۰۹۱۲ ٠٩١٢ 12 الف")).isEqualTo("0912 0912 12 الف");
        assertThat(PersianText.persianDigits("31 – ٣١")).isEqualTo("۳۱ – ۳۱");
    }

    @Test
    void aFoldedTextKnowsWhereItCameFrom() {
        String source = "a\u200Cb \uD835\uDFCE½";
        FoldedText folded = FoldedText.of(source);
        assertThat(folded.text()).isEqualTo("ab 01\u20442");
        assertThat(folded.start(1)).isEqualTo(2);
        assertThat(folded.start(3)).isEqualTo(4);
        assertThat(folded.end(4)).isEqualTo(6);
        assertThat(folded.end(folded.text().length())).isEqualTo(source.length());
    }
}
