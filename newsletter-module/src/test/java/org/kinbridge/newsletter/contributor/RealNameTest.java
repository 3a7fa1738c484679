package org.kinbridge.newsletter.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealNameTest {

    private static final RealName NAME =
            new RealName("Yllka Vërdha-Qosja\n  یلدا  نازنین‌زهرا کریمی‌پور \n\nQosjaku\nکریمی‌پور");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as told by Yllka Verdha Qosja, who was there",
                "QOSJA, YLLKA VËRDHA",
                "photograph: @yllkaverdhaqosja",
                "ne kujtimet e Yllka Vërdha-Qosjas",
                "خاطره‌های يلدا نازنین زهرا کريمی پور",
                "کریمی‌پور می‌گوید",
                "خانم کریمی‌پورها",
                "\"alt\":\"Portrait of Qosjaku\""
            })
    void a_name_is_found_in_any_case_order_spelling_and_script(String text) {
        assertThat(NAME.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Yllka went home",
                "Verdha and Yllka, and much later Qosja",
                "Qosjakuri is another village",
                "یلدا شب بلندی است"
            })
    void a_part_of_a_name_that_was_not_written_down_alone_is_not_the_name(String text) {
        assertThat(NAME.isIn(text)).isFalse();
    }

    @Test
    void a_name_is_never_printed_by_accident() {
        assertThat(NAME.toString()).isEqualTo("RealName");
        assertThat(NAME.writings()).hasSize(4);
        assertThat(new RealName(" \n ").isEmpty()).isTrue();
        assertThat(new RealName(" \n ").isIn("anything")).isFalse();
    }
}
