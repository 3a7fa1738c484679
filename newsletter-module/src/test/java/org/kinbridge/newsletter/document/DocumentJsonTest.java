package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.text.Language;

class DocumentJsonTest {

    @Test
    void isWrittenWithTypesAndTags() {
        Document document =
                new Document(List.of(new Paragraph("b1", List.of(Text.of("سلام", Mark.STRONG)), Language.FA)));
        assertThat(DocumentJson.write(document))
                .isEqualTo("{\"blocks\":[{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":"
                        + "[{\"type\":\"text\",\"text\":\"سلام\",\"marks\":[\"STRONG\"]}],\"language\":\"fa\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"blocks\":null}",
                "{\"blocks\":[null]}",
                "{\"blocks\":[{\"type\":\"script\"}]}",
                "{\"blocks\":[{\"type\":\"java.lang.Runtime\",\"id\":\"b1\"}]}",
                "{\"blocks\":[{\"type\":\"paragraph\",\"id\":\"b1\"}]}",
                "{\"blocks\":[{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":[null]}]}",
                "{\"blocks\":[]} x",
                "{\"blocks\":[],\"onload\":1}",
                "{\"blocks\":[{\"type\":\"letter-part\",\"id\":\"b1\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[]}]}]}"
            })
    void whatIsNoDocumentIsRefused(String json) {
        assertThatThrownBy(() -> DocumentJson.read(json))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.rule())
                        .isEqualTo(InvalidDocument.Rule.NOT_A_DOCUMENT));
    }

    @Test
    void theBrokenRuleIsNamed() {
        assertRule(
                "{\"type\":\"heading\",\"id\":\"b1\",\"level\":1,\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[]}]}",
                InvalidDocument.Rule.HEADING_LEVEL);
        assertRule(
                "{\"type\":\"paragraph\",\"id\":\"../x\",\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[]}]}",
                InvalidDocument.Rule.BLOCK_ID);
        assertRule(
                "{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":[{\"type\":\"text\",\"text\":\" \",\"marks\":[]}]}",
                InvalidDocument.Rule.EMPTY_TEXT);
        assertRule(
                "{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":[{\"type\":\"text\",\"text\":\"a\\u0000\",\"marks\":[]}]}",
                InvalidDocument.Rule.UNPRINTABLE_TEXT);
        assertRule(
                "{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":[{\"type\":\"link\",\"href\":\"javascript:alert(1)\","
                        + "\"content\":[{\"type\":\"text\",\"text\":\"a\",\"marks\":[]}]}]}",
                InvalidDocument.Rule.UNSAFE_LINK);
        assertRule(
                "{\"type\":\"picture\",\"id\":\"b1\",\"mediaId\":\"../../x\",\"caption\":\"\",\"credit\":\"\",\"alternativeText\":\"\"}",
                InvalidDocument.Rule.PHOTOGRAPH_ID);
    }

    @Test
    void anIdIsUsedOnce() {
        assertThatThrownBy(() -> new Document(List.of(Paragraph.of("b1", "a"), Paragraph.of("b1", "b"))))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.rule())
                        .isEqualTo(InvalidDocument.Rule.BLOCK_ID));
    }

    private static void assertRule(String block, InvalidDocument.Rule rule) {
        assertThatThrownBy(() -> DocumentJson.read("{\"blocks\":[" + block + "]}"))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.rule())
                        .isEqualTo(rule));
    }
}
