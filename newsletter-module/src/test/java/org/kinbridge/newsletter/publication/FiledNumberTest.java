package org.kinbridge.newsletter.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiledNumberTest {

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,31,31", "1,99999,99999", "2,1,100001", "2,99999,199999", "3,7,200007", "999,99999,99899999"
    })
    void newsletter_and_running_number_make_it_and_it_gives_them_back(int publication, int running, int filed) {
        FiledNumber number = FiledNumber.of(new PublicationId(publication), running);
        assertThat(number.value()).isEqualTo(filed);
        assertThat(new FiledNumber(filed)).isEqualTo(number);
        assertThat(number.publication()).isEqualTo(new PublicationId(publication));
        assertThat(number.running()).isEqualTo(running);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100_001, -1, 0, 100_000, 200_000, 99_900_000})
    void some_numbers_are_nobodys(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiledNumber(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100_000, Integer.MAX_VALUE})
    void a_running_number_cannot_reach_into_another_newsletter(int running) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiledNumber.of(new PublicationId(2), running));
    }

    @Test
    void newsletters_are_counted_from_one_to_999() {
        for (int value : new int[] {-1, 0, 1000}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicationId(value));
        }
    }
}
