package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceLengthTest {

    @Test
    void a_tenth_more_than_planned_still_fits() {
        assertThat(new PieceLength(440, 400).isOverflowing()).isFalse();
        assertThat(new PieceLength(441, 400).isOverflowing()).isTrue();
        assertThat(new PieceLength(5000, null).isOverflowing()).isFalse();
    }

    @Test
    void lengths_add_up_and_a_plan_for_one_is_no_plan_for_both() {
        assertThat(new PieceLength(300, 400).plus(new PieceLength(20, 30))).isEqualTo(new PieceLength(320, 430));
        assertThat(new PieceLength(300, 400).plus(new PieceLength(20, null))).isEqualTo(new PieceLength(320, null));
    }
}
