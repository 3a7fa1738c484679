package org.kinbridge.web.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.web.fixture.Keyboard;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.Keys;

/** Writing a piece: what is typed and pasted becomes blocks of the model, in both directions, with and without a mouse. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditorIT {

    @ArquillianResource
    private URL address;

    private URI here() throws Exception {
        return address.toURI();
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_there_after_a_reload() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Nine winters by the quay")) {
            marco.atEnd()
                    .keys(
                            "Nobody sells ",
                            Keys.chord(Keys.CONTROL, "b"),
                            "tickets",
                            Keys.chord(Keys.CONTROL, "b"),
                            ".");
            marco.keys(Keys.ENTER, "## ", "What she carries", Keys.ENTER, "- ", "tea", Keys.ENTER);
            marco.keys(Keys.TAB, "with honey", Keys.ENTER, Keys.TAB, "a photograph");
            marco.keys(Keys.chord(Keys.SHIFT, Keys.TAB), Keys.chord(Keys.SHIFT, Keys.TAB));
            marco.keys(Keys.ENTER, Keys.ENTER, "> ", "Two cups.", Keys.ENTER, "the ferryman", Keys.ENTER, "The end.");
            marco.awaits("saved").reload();
            assertThat(marco.text())
                    .contains("Nobody sells tickets.", "What she carries", "a photograph", "the ferryman");
            assertThat(types(marco)).containsExactly("paragraph", "heading", "list", "quotation", "paragraph");
            assertThat(block(marco, 0).at("/content/1/marks/0").asText()).isEqualTo("STRONG");
            assertThat(block(marco, 2).path("levels").toString()).isEqualTo("[0,1,0]");
            assertThat(block(marco, 3).path("source").asText()).isEqualTo("the ferryman");
            assertThat(marco.kept()).isZero();
            marco.desk().see("Words: 17");
            marco.desk().photograph("editor-en").checkAccessibility();
        }
    }

    @Test
    void blocks_keep_their_ids_while_they_are_edited_and_split() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Ids at the Lantern Quay")) {
            marco.atEnd().keys("First.", Keys.ENTER, "Second.").awaits("saved");
            String first = block(marco, 0).path("id").asText();
            String second = block(marco, 1).path("id").asText();
            marco.atBeginning().keys("The first.", Keys.ENTER).awaits("saved");
            List<String> ids = new ArrayList<>();
            document(marco)
                    .path("blocks")
                    .forEach(block -> ids.add(block.path("id").asText()));
            assertThat(ids).hasSize(3).doesNotHaveDuplicates().contains(second).startsWith(first);
        }
    }

    @Test
    void a_persian_piece_is_written_from_right_to_left() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here())) {
            marco.desk().go("/desk").press("فارسی").see("امروز");
            marco.desk().go("/desk/newsroom/work/begin").choose("زبان", "فارسی").type("عنوان", "نه زمستان کنار اسکله");
            marco.desk()
                    .browser()
                    .findElement(org.openqa.selenium.By.id("begin:submit"))
                    .click();
            marco.opened();
            marco.atEnd()
                    .keys("۱. ", "چای", Keys.ENTER, "عکس", Keys.ENTER, Keys.ENTER, "آن‌جا ", "Pier 4", " خالی بود.");
            marco.keys(Keys.chord(Keys.SHIFT, Keys.HOME));
            marco.awaits("saved");
            assertThat(marco.script("return getComputedStyle(document.getElementById('editor-text')).direction"))
                    .isEqualTo("rtl");
            assertThat(types(marco)).containsExactly("list", "paragraph");
            assertThat(block(marco, 0).path("ordered").asBoolean()).isTrue();
            marco.desk().see("واژه‌ها: ۷");
            marco.desk().photograph("editor-fa").checkAccessibility();
            marco.desk().press("English").see("Newsroom");
        }
    }

    @Test
    void everything_can_be_written_with_the_keyboard_alone() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Without a mouse at the quay")) {
            Keyboard keyboard = new Keyboard(marco.desk());
            marco.atEnd().keys("A piece with a ", Keys.chord(Keys.CONTROL, "k")).dialog(true);
            marco.keys("javascript:alert(1)", Keys.ENTER);
            marco.desk().see("Write an address that begins with");
            marco.keys(Keys.chord(Keys.CONTROL, "a"), "quay.example/history", Keys.TAB, "link", Keys.ENTER)
                    .dialog(false);
            marco.keys(Keys.chord(Keys.CONTROL, Keys.ALT, "f")).dialog(true);
            marco.keys("Rebuilt in 1962.", Keys.TAB, Keys.ENTER).dialog(false);
            marco.keys(Keys.chord(Keys.ALT, Keys.F10));
            keyboard.finds("Undo");
            marco.keys(Keys.ARROW_LEFT);
            keyboard.finds("Find and replace");
            marco.keys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER, "H", "H", Keys.ENTER);
            marco.keys(Keys.chord(Keys.ALT, Keys.F10));
            keyboard.finds("Heading, second level");
            marco.keys(Keys.ESCAPE, Keys.END, Keys.ENTER, "Below it");
            toolbar(marco, keyboard, "Table");
            marco.keys(Keys.ENTER, Keys.ENTER).dialog(true);
            marco.keys(Keys.chord(Keys.CONTROL, "a"), "0", Keys.ENTER);
            marco.desk().see("Write a whole number from 1 to 100.");
            marco.keys(Keys.chord(Keys.CONTROL, "a"), "2", Keys.TAB);
            marco.keys(Keys.chord(Keys.CONTROL, "a"), "2", Keys.ENTER).dialog(false);
            marco.keys("Year", Keys.TAB, "Letters", Keys.TAB, "2019", Keys.TAB, "none");
            marco.keys(Keys.chord(Keys.CONTROL, "s")).awaits("saved");
            assertThat(types(marco)).containsExactly("heading", "paragraph", "table");
            assertThat(block(marco, 0).path("level").asInt()).isEqualTo(3);
            assertThat(block(marco, 0).at("/content/1/href").asText()).isEqualTo("https://quay.example/history");
            assertThat(block(marco, 0).at("/content/2/content/0/text").asText()).isEqualTo("Rebuilt in 1962.");
            assertThat(block(marco, 2).path("headerRow").asBoolean()).isTrue();
            assertThat(block(marco, 2).at("/rows/1/1/content/0/text").asText()).isEqualTo("none");
        }
    }

    /** Goes to a button of the toolbar by arrows. */
    private static void toolbar(Writing writing, Keyboard keyboard, String name) {
        writing.keys(Keys.chord(Keys.ALT, Keys.F10), Keys.HOME);
        for (int i = 0; i < 20 && !keyboard.focused().equals(name); i++) {
            writing.keys(Keys.ARROW_RIGHT);
        }
        keyboard.finds(name);
    }

    @Test
    void a_letter_has_all_its_parts_and_a_block_has_its_own_language_and_direction() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("A letter from the quay")) {
            marco.atEnd();
            marco.desk().press("Letter").press("Whole letter form");
            marco.keys("To the harbour office", Keys.ENTER, "Where is he", Keys.ENTER, "Dear officers,", Keys.ENTER);
            marco.keys("We wait.", Keys.ENTER, "Still.");
            marco.awaits("saved");
            List<String> parts = new ArrayList<>();
            document(marco)
                    .path("blocks")
                    .forEach(block -> parts.add(block.path("kind").asText()));
            assertThat(parts).containsExactly("ADDRESSEE", "SUBJECT", "SALUTATION", "BODY", "BODY");
            marco.desk().press("Language and direction");
            marco.dialog(true)
                    .desk()
                    .choose("Language of this block", "فارسی")
                    .choose("Direction of this block", "Left to right")
                    .photograph("editor-language-en")
                    .checkAccessibility()
                    .press("OK");
            marco.awaits("saved");
            assertThat(block(marco, 4).path("language").asText()).isEqualTo("fa");
            assertThat(block(marco, 4).path("direction").asText()).isEqualTo("ltr");
            marco.desk().photograph("editor-letter-en").checkAccessibility();
        }
    }

    @Test
    void what_word_puts_on_the_clipboard_keeps_its_structure_and_loses_style_and_scripts() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Pasted at the quay")) {
            marco.atEnd().pasteFile("word.html").awaits("saved");
            assertThat(types(marco))
                    .containsExactly(
                            "heading",
                            "paragraph",
                            "heading",
                            "list",
                            "list",
                            "quotation",
                            "table",
                            "paragraph",
                            "paragraph");
            String all = marco.stored();
            assertThat(all)
                    .doesNotContain("mso", "style", "Mso", "javascript", "file:", "onclick", "wrong words", "·", "[1]");
            assertThat(inlines(block(marco, 1)))
                    .containsExactly(
                            "text:In November the Lantern Quay is empty. ",
                            "text:Nobody",
                            "text: sells tickets, and ",
                            "text:the",
                            "text: boats lie under canvas.",
                            "note:The quay was rebuilt in 1962.",
                            "text: Her brother ",
                            "isolate:فرهاد مهرگان",
                            "text: came every year.");
            assertThat(block(marco, 3).path("ordered").asBoolean()).isFalse();
            assertThat(block(marco, 3).path("levels").toString()).isEqualTo("[0,1]");
            assertThat(block(marco, 4).path("ordered").asBoolean()).isTrue();
            assertThat(block(marco, 4).at("/items/1/0/text").asText()).isEqualTo("the consulate");
            assertThat(block(marco, 6).at("/rows/0").size()).isEqualTo(2);
            assertThat(block(marco, 7).path("language").asText()).isEqualTo("fa");
            assertThat(marco.script("return document.title")).isNotEqualTo("taken over");
            marco.desk().see("Pictures cannot be pasted (1 left out)").see("became text (2)");
            marco.desk().photograph("editor-word-en").checkAccessibility();
        }
    }

    @Test
    void what_a_web_page_puts_on_the_clipboard_keeps_its_structure() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Pasted from the web")) {
            marco.atEnd().pasteFile("web.html").awaits("saved");
            assertThat(types(marco))
                    .containsExactly(
                            "heading",
                            "paragraph",
                            "list",
                            "quotation",
                            "paragraph",
                            "paragraph",
                            "table",
                            "paragraph");
            assertThat(block(marco, 2).path("items").size()).isEqualTo(4);
            assertThat(block(marco, 2).path("levels").toString()).isEqualTo("[0,1,1,0]");
            assertThat(block(marco, 3).path("source").asText()).isEqualTo("A sailor");
            assertThat(block(marco, 6).path("caption").asText()).isEqualTo("Hours");
            assertThat(block(marco, 6).at("/rows/2").size()).isEqualTo(2);
            assertThat(marco.stored()).doesNotContain("iframe", "vbscript", "data:", "gone");
        }
    }

    @Test
    void words_are_found_in_notes_too_and_replaced_everywhere() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Found at the quay")) {
            marco.atEnd().paste("<p>The Quay and the quay<span data-note>a quay</span>.</p><p>No other.</p>");
            marco.keys(Keys.chord(Keys.CONTROL, "f"));
            marco.desk().type("Find", "quay").see("of 3");
            marco.desk().tick("Capitals count").see("of 2");
            marco.desk().type("Replace with", "pier").press("Replace all").see("Replaced: 2");
            marco.desk().photograph("editor-find-en").checkAccessibility();
            marco.keys(Keys.ESCAPE).awaits("saved");
            assertThat(inlines(block(marco, 0))).containsExactly("text:The Quay and the pier", "note:a pier", "text:.");
        }
    }

    private static JsonNode document(Writing writing) {
        return Json.read(writing.stored(), JsonNode.class).path("document");
    }

    private static JsonNode block(Writing writing, int number) {
        return document(writing).path("blocks").path(number);
    }

    private static List<String> types(Writing writing) {
        List<String> types = new ArrayList<>();
        document(writing)
                .path("blocks")
                .forEach(block -> types.add(block.path("type").asText()));
        return types;
    }

    private static List<String> inlines(JsonNode block) {
        List<String> inlines = new ArrayList<>();
        block.path("content")
                .forEach(inline -> inlines.add(inline.path("type").asText() + ":"
                        + (inline.has("text")
                                ? inline.path("text").asText()
                                : inline.at("/content/0/text").asText())));
        return inlines;
    }
}
