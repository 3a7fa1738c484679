package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.text.Language;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | Nobody's letter, of 1988: unread. | 5",
                "FA | می‌خواهم نامه‌ها را ببینم. | 4",
                "FA | ۱۲ نامه | 2",
                "FR | L'aube – « se lève » ! | 3",
                "SQ | Çfarë ndodhi? | 2",
                "EN | … – ! | 0"
            })
    void words_are_counted_as_readers_see_them(Language language, String words, int count) {
        assertThat(WordCount.of(words, language)).isEqualTo(count);
        assertThat(WordCount.of(PlainEditor.parse(words), language)).isEqualTo(count);
    }
}
