package org.kinbridge.web.newsroom.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.JavascriptExecutor;

/** An editor asks about a passage, the author answers and resolves it, in two browsers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CommentWorkIT {

    private static final String TITLE = "The orchard behind the station";

    @ArquillianResource
    private URL address;

    @Test
    void a_passage_is_commented_on_answered_and_resolved() throws Exception {
        try (Desk author = Desk.open(address.toURI());
                Desk editor = Desk.open(address.toURI())) {
            author.signIn(Staff.AUTHOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", TITLE)
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("By-line");
            author.type(
                            "Text",
                            "Forty trees stood there.\n\nباغ را در بهار فروختند و دیگر کسی نیامد.\n\nThe gate is locked.")
                    .press("Save text")
                    .see("Saved as revision 2");
            String piece = author.path();
            editor.signIn(Staff.EDITOR).go(piece).press("Comments").see("No comment is open.");
            select(editor, "Forty trees");
            editor.press("Comment").see("Comment on this passage");
            assertThat(editor.valueOf("The words it is about")).isEqualTo("Forty trees");
            editor.type("The words it is about", "Fifty trees")
                    .press("Add comment")
                    .see("These words do not stand in this passage")
                    .see("Write what you want to say");
            editor.type("The words it is about", "Forty trees")
                    .type("Comment", "Who counted them?")
                    .press("Add comment")
                    .see("The comment is added.")
                    .see("One comment is open.");
            editor.pressNth("Comment", 2).see("Comment on this passage");
            editor.type("Comment", "چه کسی فروخت؟")
                    .press("Add comment")
                    .see("2 comments are open.")
                    .photograph("comments-en")
                    .checkAccessibility();

            author.go("/desk").see("2 comments on “" + TITLE).followBeginningWith("2 comments on “" + TITLE);
            author.see("Who counted them?").press("Reply").see("Reply to Marco Silva");
            author.type("Answer", "My uncle, every autumn.").press("Send reply").see("Your reply is added.");
            author.press("Resolve").see("The comment is resolved.").see("One comment is resolved");
            author.go(piece)
                    .type("Text", "Forty trees stood there.\n\nThe gate is locked.")
                    .press("Save text")
                    .see("Saved as revision 3");
            author.press("One open comment").see("One comment is open.");
            author.see("باغ را در بهار فروختند").press("فارسی");
            author.see("نظرها").photograph("comments-fa").checkAccessibility();
            author.press("English").see("Comments");
            author.press("One comment is resolved")
                    .see("My uncle, every autumn.")
                    .see("Resolved by Ilir Bejta");
            author.press("Reopen").see("The comment is open again.").see("2 comments are open.");
        }
    }

    /** Selects words of the first paragraph, as somebody does with the mouse. */
    private static void select(Desk desk, String words) {
        ((JavascriptExecutor) desk.browser())
                .executeScript(
                        "var node = document.querySelector('[data-block]').firstChild;"
                                + "var range = document.createRange();"
                                + "var from = node.textContent.indexOf(arguments[0]);"
                                + "range.setStart(node, from); range.setEnd(node, from + arguments[0].length);"
                                + "var selection = window.getSelection();"
                                + "selection.removeAllRanges(); selection.addRange(range);",
                        words);
    }
}
