package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

class DocumentJsonTest {

    @Test
    void isWrittenWithTypesAndTags() {
        Document document = new Document(
                List.of(new Paragraph("b1", List.of(Text.of("سلام", Mark.STRONG))).withLanguage(Language.FA)));
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
        assertRule(table("[[{\"content\":[]},{\"content\":[]}],[{\"content\":[]}]]"), InvalidDocument.Rule.TABLE_SHAPE);
        assertRule(table("[]"), InvalidDocument.Rule.TABLE_SHAPE);
        assertRule(table("[[]]"), InvalidDocument.Rule.TABLE_SHAPE);
        assertRule(
                "{\"type\":\"pull-quote\",\"id\":\"b1\",\"content\":[{\"type\":\"note\",\"content\":" + WORDS + "}]}",
                InvalidDocument.Rule.MISPLACED_NOTE);
        assertRule(paragraph("{\"type\":\"isolate\",\"content\":[]}"), InvalidDocument.Rule.EMPTY_TEXT);
        assertRule(paragraph("{\"type\":\"note\",\"content\":[]}"), InvalidDocument.Rule.EMPTY_TEXT);
    }

    @Test
    void nothingIsNestedThatTheModelDoesNotKnow() {
        String note = "{\"type\":\"note\",\"content\":" + WORDS + "}";
        String isolate = "{\"type\":\"isolate\",\"language\":\"fa\",\"content\":" + WORDS + "}";
        for (String nested : List.of(
                "{\"type\":\"note\",\"content\":[" + note + "]}",
                "{\"type\":\"isolate\",\"language\":\"fa\",\"content\":[" + isolate + "]}",
                "{\"type\":\"isolate\",\"language\":\"xx\",\"content\":" + WORDS + "}",
                "{\"type\":\"link\",\"href\":\"https://example.org\",\"content\":[" + isolate + "]}")) {
            assertRule(paragraph(nested), InvalidDocument.Rule.NOT_A_DOCUMENT);
        }
    }

    @Test
    void aDirectionIsWrittenWhereTheLanguageDoesNotSayIt() {
        Paragraph persian = Paragraph.of("b1", "سلام").withLanguage(Language.FA);
        assertThat(persian.withDirection(Direction.RTL)).isEqualTo(persian);
        Paragraph turned = persian.withDirection(Direction.LTR);
        assertThat(DocumentJson.write(new Document(List.of(turned))))
                .contains("\"language\":\"fa\",\"direction\":\"ltr\"");
        assertThat(DocumentJson.read(DocumentJson.write(new Document(List.of(turned))))
                        .blocks())
                .containsExactly(turned);
    }

    @Test
    void whatWasWrittenBeforeThereWereTablesAndNotesIsStillRead() {
        Document read = DocumentJson.read("{\"blocks\":[{\"type\":\"list\",\"id\":\"b1\",\"ordered\":true,\"items\":["
                + WORDS + "],\"language\":\"sq\"},{\"type\":\"quotation\",\"id\":\"b2\",\"content\":" + WORDS + "}]}");
        assertThat(read.plainText()).isEqualTo("1. a\n\na");
        assertThat(read.blocks().get(0).direction()).isNull();
    }

    @Test
    void aDocumentFromOutsideIsToldAllThatIsWrongBlockByBlock() {
        String good = paragraph("{\"type\":\"text\",\"text\":\"good\",\"marks\":[]}");
        String link = good.replace("b1", "b2")
                .replace(
                        "{\"type\":\"text\"",
                        "{\"type\":\"link\",\"href\":\"javascript:x\",\"content\":" + WORDS + "},{\"type\":\"text\"");
        String script = "{\"type\":\"script\",\"id\":\"b3\"}";
        CheckedDocument checked = DocumentJson.check("{\"blocks\":[" + good + "," + link + "," + script + "]}");
        assertThat(checked).isInstanceOfSatisfying(CheckedDocument.Broken.class, broken -> assertThat(broken.problems())
                .extracting(CheckedDocument.BlockProblem::block, CheckedDocument.BlockProblem::rule)
                .containsExactly(
                        tuple("b2", InvalidDocument.Rule.UNSAFE_LINK),
                        tuple("b3", InvalidDocument.Rule.NOT_A_DOCUMENT)));
        assertThat(DocumentJson.check("{\"blocks\":[" + good + "]}")).isInstanceOf(CheckedDocument.Valid.class);
        for (String whole : List.of(
                "",
                "x",
                "[]",
                "{\"blocks\":[null]}",
                "{\"blocks\":[" + good + "," + good + "]}",
                "{\"blocks\":[],\"title\":1}",
                "{\"blocks\":[]} x")) {
            assertThat(DocumentJson.check(whole)).as(whole).isInstanceOf(CheckedDocument.Broken.class);
        }
    }

    private static final String WORDS = "[{\"type\":\"text\",\"text\":\"a\",\"marks\":[]}]";

    private static String paragraph(String inline) {
        return "{\"type\":\"paragraph\",\"id\":\"b1\",\"content\":[" + inline + "]}";
    }

    private static String table(String rows) {
        return "{\"type\":\"table\",\"id\":\"b1\",\"caption\":\"\",\"headerRow\":true,\"headerColumn\":false,\"rows\":"
                + rows + "}";
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
