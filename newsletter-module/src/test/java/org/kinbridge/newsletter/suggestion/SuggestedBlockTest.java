package org.kinbridge.newsletter.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.PlainEditor;

class SuggestedBlockTest {

    private static final Block FERRY = Paragraph.of("p7", "The ferry ran.");

    @Test
    void other_words_stand_under_the_same_id() {
        assertThat(SuggestedBlock.read("The ferry never ran.", FERRY))
                .isEqualTo(Paragraph.of("p7", "The ferry never ran."));
        Block heading = SuggestedBlock.read("## The ferry", FERRY);
        assertThat(heading).isInstanceOf(Heading.class);
        assertThat(heading.id()).isEqualTo("p7");
    }

    @Test
    void language_and_direction_live_on() {
        Block persian = Paragraph.of("p8", "قایق رفت.").withLanguage(Language.FA);
        String typed = PlainEditor.toText(new Document(List.of(persian)));
        Block suggested = SuggestedBlock.read(typed.replace("رفت", "نرفت"), persian);
        assertThat(suggested.language()).isEqualTo(Language.FA);
        assertThat(suggested.plainText()).isEqualTo("قایق نرفت.");
    }

    @ParameterizedTest
    @CsvSource({
        "'One.\n\nTwo.', suggestions.error.oneBlock",
        "'   ', suggestions.error.oneBlock",
        "The ferry ran., suggestions.error.same",
        "[here](javascript:alert), newsroom.problem.document.unsafe_link"
    })
    void nothing_else_is_taken(String words, String why) {
        assertThatThrownBy(() -> SuggestedBlock.read(words, FERRY))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> {
                    assertThat(invalid.errors().get(0).field()).isEqualTo("words");
                    assertThat(invalid.errors().get(0).messageKey()).isEqualTo(why);
                });
    }
}
