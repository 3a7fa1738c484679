package org.kinbridge.web.newsroom.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.JavascriptExecutor;

/** Two people at one piece, in two browsers. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PresencePageIT {

    @ArquillianResource
    private URL address;

    @Test
    void two_people_see_each_other_and_one_takes_over() throws Exception {
        try (Desk author = Desk.open(address.toURI());
                Desk editor = Desk.open(address.toURI())) {
            author.signIn(Staff.AUTHOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", "Two chairs at one table")
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("By-line");
            author.type("Text", "The first chair.");
            editor.signIn(Staff.EDITOR).go(author.path());
            editor.see("has this piece open too.")
                    .see("Ilir Bejta has been writing here since")
                    .photograph("presence-warning-en")
                    .checkAccessibility();
            editor.press("Ask to take over").see("You asked Ilir Bejta");
            comeBack(author)
                    .see("Marco Silva asks to go on writing here")
                    .photograph("presence-asked-en")
                    .checkAccessibility();
            author.press("Go on writing").dontSee("asks to go on writing");
            comeBack(editor).see("Ilir Bejta would like to go on writing.");
            editor.press("Ask to take over").see("You asked Ilir Bejta");
            comeBack(author).see("Marco Silva asks to go on writing here").press("Let them write");
            author.see("Marco Silva writes here now");
            assertThat(author.valueOf("Text")).isEqualTo("The first chair.");
            author.press("Save text").see("Saved as revision 2").see("has this piece open too");
            author.press("فارسی").see("هم این مطلب را باز کرده است");
            author.see("اینجا می‌نویسد").photograph("presence-fa").checkAccessibility();
            author.press("English").see("By-line");
            editor.go("/desk/newsroom");
            comeBack(author).dontSee("has this piece open too");
        }
    }

    /** Somebody comes back to the window, so that the test need not wait for the next beat. */
    private static Desk comeBack(Desk desk) {
        ((JavascriptExecutor) desk.browser()).executeScript("window.dispatchEvent(new Event('focus'))");
        return desk;
    }

    @Test
    void only_json_of_ones_own_pages_is_taken() {
        HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
        assertThat(editor.post("/desk/newsroom/work/presence", Map.of("act", "beat"))
                        .status())
                .isEqualTo(415);
        assertThat(editor.get("/desk/newsroom/work/presence").status()).isEqualTo(405);
    }
}
