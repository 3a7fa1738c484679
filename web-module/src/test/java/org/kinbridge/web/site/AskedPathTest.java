package org.kinbridge.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPathTest {

    private static final Set<String> BASES = Set.of("", "/p/bulletin");

    @ParameterizedTest
    @CsvSource({
        "/,'',/",
        "/issues,'',/issues",
        "/p/bulletin,/p/bulletin,/",
        "/p/bulletin/issues,/p/bulletin,/issues",
        "/p/bulletin/about,/p/bulletin,/about"
    })
    void the_neutral_pages_of_each_publication_are_known(String path, String base, String within) {
        AskedPath asked = AskedPath.of(path, BASES);
        assertThat(asked).isEqualTo(new AskedPath(base, within));
        assertThat(asked.isNeutral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/p",
                "/p//",
                "/p/Bulletin",
                "/p/bulletins",
                "/p/other/issues",
                "/p/../desk",
                "/p/../p/bulletin/issues",
                "/p//bulletin/issues"
            })
    void what_is_below_no_base_is_a_page_of_the_first_and_none_that_there_is(String path) {
        AskedPath asked = AskedPath.of(path, BASES);
        assertThat(asked).isEqualTo(new AskedPath("", path));
        assertThat(asked.isNeutral()).isFalse();
    }

    @Test
    void the_language_is_read_after_the_base() {
        assertThat(AskedPath.of("/p/bulletin/issues/3/fa/a-piece", BASES).language())
                .isEqualTo("fa");
        assertThat(AskedPath.of("/p/bulletin/feed/en.atom", BASES).language()).isEqualTo("en");
        assertThat(AskedPath.of("/issues/3/fa.pdf", BASES).language()).isEqualTo("fa");
        assertThat(AskedPath.of("/p/bulletin/fa", BASES).language()).isNull();
    }
}
