package org.kinbridge.newsletter.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssnTest {

    @ParameterizedTest
    @ValueSource(strings = {"2049-3630", "0378-5955", "2434-561X"})
    void theCheckDigitFits(String issn) {
        assertThat(Issn.isValid(issn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2049-3631", "20493630", "2049-363", "", "X049-3630", "۲۰۴۹-۳۶۳۰"})
    void anythingElseIsNone(String issn) {
        assertThat(Issn.isValid(issn)).isFalse();
    }
}
