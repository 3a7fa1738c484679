package org.kinbridge.web.newsroom.work;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

/** An editor suggests other words, the author sees the difference and takes one, leaves another. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SuggestWorkIT {

    private static final String TITLE = "The stairs of the old customs house";

    @ArquillianResource
    private URL address;

    @Test
    void one_suggestion_is_taken_and_one_is_left() throws Exception {
        try (Desk author = Desk.open(address.toURI());
                Desk editor = Desk.open(address.toURI())) {
            author.signIn(Staff.AUTHOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", TITLE)
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("By-line");
            author.type("Text", "The stairs had forty steps.\n\nنگهبان هر شب چراغ را روشن می‌کرد.")
                    .press("Save text")
                    .see("Saved as revision 2");
            String piece = author.path();
            editor.signIn(Staff.EDITOR).go(piece).press("Comments").see("No comment is open.");
            editor.press("Suggest other words").see("Nothing changes until");
            editor.press("Suggest").see("This is what the passage says already.");
            editor.type("What this passage shall say", "The stairs had forty worn steps.")
                    .type("Why", "One sees them.")
                    .photograph("suggest-en")
                    .checkAccessibility();
            editor.press("Suggest")
                    .see("Your suggestion stands beside the text.")
                    .dontSee("Take it");
            editor.pressNth("Suggest other words", 2).see("Nothing changes until");
            editor.type("What this passage shall say", "نگهبان هر شب فانوس را روشن می‌کرد.")
                    .press("Suggest");
            editor.see("Your suggestion stands beside the text.");

            author.go("/desk").see("2 suggestions for “" + TITLE);
            author.followBeginningWith("2 suggestions for “" + TITLE);
            author.see("One sees them.").photograph("suggestions-en").checkAccessibility();
            author.press("فارسی").see("پیشنهاد").photograph("suggestions-fa").checkAccessibility();
            author.press("English").see("Suggestion by");
            author.press("Take it")
                    .see("The passage says now what was suggested")
                    .see("The stairs had forty worn steps.");
            author.press("Leave it").see("The passage stays as it is.").see("2 suggestions are decided");
            author.go(piece).see("Revision 3");
            editor.go(piece).press("Comments").see("2 suggestions are decided");
            editor.press("2 suggestions are decided").see("Taken by Ilir Bejta").see("Left by Ilir Bejta");
        }
    }
}
