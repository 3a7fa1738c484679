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
    void lengths_add_up_and_what_is_not_planned_counts_as_written_only() {
        PieceLength both = new PieceLength(300, 400).plus(new PieceLength(20, null));
        assertThat(both).isEqualTo(new PieceLength(320, 400));
        assertThat(new PieceLength(0, null).plus(both)).isEqualTo(both);
        assertThat(new PieceLength(0, null).plus(new PieceLength(1, null)).planned())
                .isNull();
    }
}
