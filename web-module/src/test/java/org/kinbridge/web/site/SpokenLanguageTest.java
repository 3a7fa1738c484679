package org.kinbridge.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.text.Language;

class SpokenLanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "fa | en | FA",
                "- | fa-IR,en;q=0.5 | FA",
                "- | de,en;q=0.5 | EN",
                "- | - | EN",
                "xx | fa | FA",
                "'\"><script>' | en | EN",
                "- | ;;;=== | EN",
                "sq | fa | FA"
            })
    void answersInALanguageThatTheSiteSpeaks(String wanted, String accepted, Language chosen) {
        assertThat(SpokenLanguage.choose(wanted, accepted, List.of(Language.EN, Language.FA)))
                .isEqualTo(chosen);
    }
}
