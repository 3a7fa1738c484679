package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void titlesBecomePartsOfAddresses() {
        assertThat(new Slugs().of("A room full of empty chairs: the Dorn meeting", "x"))
                .isEqualTo("a-room-full-of-empty-chairs-the-dorn-meeting");
        assertThat(new Slugs().of("Një ditë në Çamëri – l’été", "x")).isEqualTo("nje-dite-ne-cameri-lete");
        assertThat(new Slugs().of("سالنِ پر از صندلی‌های خالی", "x")).isEqualTo("سالنِ-پر-از-صندلی-های-خالی");
        assertThat(new Slugs().of("../../<script>", "x")).isEqualTo("script");
        assertThat(new Slugs().of("?!", "open-letter")).isEqualTo("open-letter");
    }

    @Test
    void eachIsUsedOnceAndNoneIsLong() {
        Slugs slugs = new Slugs();
        assertThat(slugs.of("Same", "x")).isEqualTo("same");
        assertThat(slugs.of("Same!", "x")).isEqualTo("same-2");
        assertThat(new Slugs().of("word ".repeat(60), "x"))
                .hasSizeLessThanOrEqualTo(80)
                .doesNotEndWith("-");
        assertThat(new Slugs().of("x".repeat(300), "x")).hasSizeLessThanOrEqualTo(80);
    }
}
