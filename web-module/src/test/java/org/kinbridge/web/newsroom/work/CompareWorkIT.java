package org.kinbridge.web.newsroom.work;

import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

/** Two revisions side by side in one text, and the way back to the earlier one, in a browser. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CompareWorkIT {

    @ArquillianResource
    private URL address;

    @Test
    void two_revisions_are_compared_and_the_earlier_one_comes_back() throws URISyntaxException {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.AUTHOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", "The bell of the old school")
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("By-line");
            desk.type("Text", "The bell rang at eight.\n\nنسرین آن را هنوز می‌شنود.\n\n## What is left")
                    .press("Save text")
                    .see("Saved as revision 2");
            String piece = desk.path();
            desk.type("Title", "The bell of the school")
                    .type(
                            "Text",
                            "The bell rang at nine, every day.\n\nنسرین آن را هنوز می‌شنود.\n\n- a rope\n- a wheel")
                    .press("Save text")
                    .see("Saved as revision 3");
            desk.press("Earlier revisions").press("Compare two revisions, or go back to one");
            desk.see("Go back to revision 2")
                    .see("eight")
                    .see("nine, every day")
                    .see("[deleted:")
                    .see("3 parts of the text differ")
                    .photograph("compare-en")
                    .checkAccessibility();
            desk.press("فارسی")
                    .see("مقایسهٔ ویرایش‌ها")
                    .photograph("compare-fa")
                    .checkAccessibility();
            desk.press("English").see("Revisions compared");
            desk.press("Make revision 2 the newest").see("The text is as it was in revision 2.");
            desk.go(piece).see("Revision 4").see("The bell of the old school");
            desk.go("/desk/newsroom/work/compare" + query(piece) + "&older=2&newer=4")
                    .see("Nothing differs between these two.");
            desk.go("/desk/newsroom/work/compare" + query(piece) + "&older=nine")
                    .see("There is no such page");
        }
    }

    private static String query(String piece) {
        return piece.substring(piece.indexOf('?'));
    }
}
