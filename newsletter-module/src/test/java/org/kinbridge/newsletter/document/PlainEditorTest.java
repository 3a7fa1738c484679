package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

class PlainEditorTest {

    @Test
    void readsEveryKindOfBlock() {
        Document document = PlainEditor.parse("""
                First **strong** and *soft*
                second line
                ## A heading
                - one
                - two
                  goes on
                1. first
                > Said so
                >-- Somebody
                >> Set large

                [photo: 0f-1]
                caption: The hall
                alt: Empty chairs

                {fa}
                @subject درخواست
                """);
        assertThat(document.blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Paragraph",
                        "Heading",
                        "ListBlock",
                        "ListBlock",
                        "Quotation",
                        "PullQuote",
                        "Picture",
                        "LetterPart");
        assertThat(document.blocks().get(0))
                .isEqualTo(new Paragraph(
                        "b1",
                        List.of(
                                Text.of("First "),
                                Text.of("strong", Mark.STRONG),
                                Text.of(" and "),
                                Text.of("soft", Mark.EMPHASIS),
                                Text.of("\nsecond line"))));
        assertThat(((Quotation) document.blocks().get(4)).source()).isEqualTo("Somebody");
        assertThat(document.pictures())
                .singleElement()
                .isEqualTo(new Picture("b7", "0f-1", "The hall", "", "Empty chairs"));
        assertThat(document.blocks().get(7).language()).isEqualTo(Language.FA);
        assertThat(document.blocks().get(7).shownDirection()).contains(Direction.RTL);
    }

    @Test
    void loneMarkersAreText() {
        assertThat(PlainEditor.parse("5 * 3 = 15, a*b, [note] and ****").plainText())
                .isEqualTo("5 * 3 = 15, a*b, [note] and ****");
    }

    @Test
    void scriptsStayText() {
        String hostile = "<script>alert('x')</script> <img src=x onerror=alert(1)> {{constructor}}";
        Document document = PlainEditor.parse(hostile);
        assertThat(document.blocks()).containsExactly(new Paragraph("b1", List.of(Text.of(hostile))));
        assertThat(DocumentJson.read(DocumentJson.write(document)).plainText()).isEqualTo(hostile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html;base64,PHg+",
                "vbscript:x",
                "//example.org",
                "/admin",
                "https:",
                "https:example.org",
                "mailto:",
                "file:///etc/passwd",
                "https://a\"onclick=x"
            })
    void linksThatCouldHarmAreRefused(String href) {
        assertThatThrownBy(() -> new Link(href, List.of(Text.of("here"))))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.rule())
                        .isEqualTo(InvalidDocument.Rule.UNSAFE_LINK));
        if (!href.contains("(")) {
            assertThatThrownBy(() -> PlainEditor.parse("[here](" + href + ")")).isInstanceOf(InvalidDocument.class);
        }
    }

    @Test
    void aTypedScriptLinkIsRefused() {
        assertThatThrownBy(() -> PlainEditor.parse("Look [here](javascript:alert\\(1\\))"))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.words())
                        .isEqualTo("javascript:alert(1)"));
    }

    @Test
    void blocksKeepTheirIdsWhileTheyAreEdited() {
        Document before = PlainEditor.parse("One\n\nTwo\n\nThree");
        Document after = PlainEditor.parse("New\n\nOne\n\nTwo, changed\n\nThree", before);
        assertThat(after.blocks()).extracting(Block::id).containsExactly("b4", "b1", "b2", "b3");
    }

    @Test
    void hugeAndNastyInputIsReadInGoodTime() {
        for (String piece : List.of(
                "[", "*", "[a](", "\\", "**a", "> ", "1. a\n", "[a](x[", "a\n\n", "^[", "{fa|", "{", "^[a]", "{|a}^")) {
            String text = piece.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> PlainEditor.toText(PlainEditor.parse(text)), piece);
        }
    }
}
