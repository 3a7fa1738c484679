package org.kinbridge.web.newsroom.work;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

/** An editor asks for a translation, the translator makes it side by side, and sees what changed afterwards. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TranslateWorkIT {

    private static final String TITLE = "The mill below Zorovin";

    @ArquillianResource
    private URL address;

    @Test
    void a_piece_is_translated_changed_and_the_change_is_waived() throws Exception {
        try (Desk house = Desk.open(address.toURI());
                Desk translator = Desk.open(address.toURI())) {
            house.signIn(Staff.EDITOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", TITLE)
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("By-line");
            house.type("Text", "The mill has two stones.\n\n## Who owned it\n\nIts owner left in spring.")
                    .press("Save text")
                    .see("Saved as revision 2");
            String piece = house.path();
            house.press("Translations").see("Translated from: English");
            house.choose("Language", "Persian")
                    .press("Ask for it")
                    .see("Choose who has it next")
                    .see("Write a short note");
            house.chooseContaining("Who translates", Staff.TRANSLATOR.displayName())
                    .type("Note", "Leave the name of the village as it is.")
                    .press("Ask for it")
                    .see("whoever translates hears of it")
                    .see("Assigned")
                    .photograph("translations-en")
                    .checkAccessibility();
            house.press("فارسی").see("سپرده‌شده");
            house.photograph("translations-fa").press("English").see("Assigned");

            translator.signIn(Staff.TRANSLATOR).see(TITLE).see("Leave the name of the village");
            translator.go(piece.replace("language=en", "language=fa")).press("Side by side");
            translator
                    .see("From English into Persian")
                    .type("Translation of 1. Title", "آسیاب پایین زوروین")
                    .type("Translation of 2. Paragraph", "آسیاب دو سنگ دارد.\n\nو یک ناودان.")
                    .type("Translation of 3. Heading", "از آنِ که بود")
                    .press("Save translation")
                    .see("Write one passage here");
            translator
                    .type("Translation of 2. Paragraph", "آسیاب دو سنگ دارد.")
                    .press("Save translation")
                    .see("3 passages are saved")
                    .see("3 of 4 passages current")
                    .see("1 missing");
            translator
                    .type("Translation of 4. Paragraph", "صاحبش در بهار رفت.")
                    .press("Save translation")
                    .see("4 of 4 passages current");

            house.go(piece)
                    .type("Text", "The mill has two stones.\n\n## Who owned it\n\nIts owner left in early spring.")
                    .press("Save text")
                    .see("Saved as revision 3");
            String sheet = translator.path();
            translator
                    .go(sheet)
                    .see("The source changed")
                    .see("Behind the source")
                    .see("1 changed")
                    .photograph("translate-en")
                    .checkAccessibility();
            translator.press("فارسی").see("مبدأ تغییر کرده است");
            translator.photograph("translate-fa").checkAccessibility();
            translator.press("English").see("The source changed");
            translator
                    .type("Translation of 1. Title", "آسیابِ پایینِ زوروین")
                    .press("Mark change as minor")
                    .see("the translation holds")
                    .see("Change marked as minor by " + Staff.TRANSLATOR.displayName())
                    .see("4 of 4 passages current");
            translator.press("Save translation").see("One passage is saved");
            coverage(house);
        }
    }

    private static void coverage(Desk house) {
        house.go("/desk/issues").press("Plan an issue").see("Editions");
        house.tick("Edition in English")
                .tick("Edition in Persian")
                .press("Save plan")
                .see("The plan is saved");
        house.chooseContaining("Work", TITLE).press("Place in this issue").see("The work is placed");
        house.press("Board").see("Whose turn it is").press("Translations");
        house.see("0 of 1 translations current")
                .see("4 of 4 passages current")
                .photograph("translations-issue-en")
                .checkAccessibility();
        house.press("فارسی").see("به‌روز است");
        house.photograph("translations-issue-fa").press("English").see("0 of 1 translations current");
    }
}
