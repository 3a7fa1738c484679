package org.kinbridge.web.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.WindowType;

/** Whatever happens to the session, the server or the line: nothing that was typed into the editor is lost. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NothingLostIT {

    @ArquillianResource
    private URL address;

    private URI here() throws Exception {
        return address.toURI();
    }

    @Test
    void the_session_ends_and_the_text_is_saved_after_signing_in_in_another_tab() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("The tide takes the session")) {
            endSession(marco);
            marco.atEnd().keys("Written after the session had ended.").awaits("signedOut");
            marco.desk()
                    .see("you are signed out")
                    .photograph("editor-signed-out-en")
                    .checkAccessibility();
            inAnotherTab(marco, () -> marco.desk().signIn(Staff.EDITOR));
            marco.awaits("saved");
            assertThat(marco.stored()).contains("Written after the session had ended.");
            assertThat(marco.reload().text()).contains("Written after the session had ended.");
            marco.keeps(0);
        }
    }

    @Test
    void what_one_person_typed_is_not_saved_under_the_name_of_another() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("The tide brings another")) {
            endSession(marco);
            marco.atEnd().keys("Only Marco wrote this.").awaits("signedOut");
            inAnotherTab(marco, () -> marco.desk().signIn(Staff.COORDINATOR));
            marco.awaits("otherAccount");
            assertThat(marco.stored()).doesNotContain("Only Marco");
            inAnotherTab(marco, () -> {
                marco.desk().go("/desk").see("Drita Hoxha");
                endSession(marco);
                marco.desk().signIn(Staff.EDITOR);
            });
            marco.awaits("saved");
            assertThat(marco.stored()).contains("Only Marco wrote this.", "\"savedBy\":\"Marco Silva\"");
        }
    }

    @Test
    void the_server_answers_with_errors_and_the_text_is_saved_when_it_does_not_any_more() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("The server runs aground")) {
            marco.script("window.server = window.fetch; window.fetch = async () => new Response('no', {status: 503})");
            marco.atEnd().keys("Written while the server failed.").awaits("server");
            marco.desk().see("Your text is kept in this browser");
            marco.keeps(1);
            marco.script("window.fetch = window.server");
            marco.keys(" And after.").awaits("saved");
            assertThat(marco.stored()).contains("Written while the server failed. And after.");
            marco.keeps(0);
        }
    }

    @Test
    void the_line_drops_the_page_is_closed_and_the_text_is_there_again() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("The line drops at sea")) {
            String piece = marco.desk().path();
            marco.offline(true).atEnd().keys("Written without a line.").awaits("offline");
            marco.desk().see("no connection").photograph("editor-offline-en").checkAccessibility();
            marco.desk().browser().get("about:blank");
            marco.offline(false);
            marco.desk()
                    .go("/desk/newsroom")
                    .see("Text that is not saved yet")
                    .photograph("editor-kept-en")
                    .checkAccessibility();
            marco.desk().press("The line drops at sea");
            marco.opened().awaits("saved");
            marco.desk().see("has been put back");
            assertThat(marco.go(piece).stored()).contains("Written without a line.");
            marco.keeps(0);
            marco.desk().go("/desk/newsroom").dontSee("Text that is not saved yet");
        }
    }

    @Test
    void whoever_leaves_by_a_link_or_a_button_or_the_address_takes_everything_along() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Leaving the quay")) {
            String piece = marco.desk().path();
            marco.atEnd().keys("By a link.");
            marco.desk().press("Newsroom").see("Write a new piece");
            assertThat(marco.go(piece).stored()).contains("By a link.");
            marco.atEnd().keys(" By a button.");
            marco.desk().press("فارسی").press("English").see("Leaving the quay");
            assertThat(marco.go(piece).stored()).contains("By a link. By a button.");
            marco.atEnd().keys(" By the address.");
            marco.desk().go("/desk").see("Today");
            assertThat(marco.go(piece).awaitsStored("By a button. By the address."))
                    .isTrue();
        }
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_neither_is_lost() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Two pens at the quay");
                Writing drita = Writing.as(Staff.COORDINATOR, here())) {
            String piece = marco.desk().path();
            marco.atEnd().keys("The boat came at noon.").awaits("saved");
            drita.go(piece);
            marco.atEnd().keys(" It was empty.").awaits("saved");
            drita.atEnd().keys(" It was late.").awaits("conflict");
            drita.desk()
                    .see("Somebody else saved in between")
                    .see("It was empty.")
                    .see("It was late.");
            assertThat(marked(drita)).contains("late", "empty").doesNotContain("noon");
            drita.desk().photograph("editor-conflict-en").checkAccessibility();
            drita.desk().press("Go on with the other text");
            assertThat(drita.text()).contains("It was empty.").doesNotContain("late");
            drita.desk().see("copy from it what you need").see("It was late.");
            drita.atEnd().keys(" And late.").awaits("saved");
            marco.atEnd().keys(" And blue.").awaits("conflict");
            marco.desk().press("Save my text as the newest");
            marco.awaits("saved");
            assertThat(marco.stored()).contains("It was empty. And blue.");
            marco.reload().desk().press("Earlier revisions").see("Drita Hoxha");
        }
    }

    @Test
    void a_field_that_cannot_be_saved_says_so_and_the_rest_stays() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("A by-line at the quay")) {
            marco.desk().press("By-line").choose("Who signs", "Somebody of the association");
            marco.atEnd().keys("The text of it.").awaits("invalid");
            marco.desk().see("Not saved:");
            marco.keeps(1);
            marco.desk().type("Name as printed", "Zerda Quayle");
            marco.awaits("saved");
            assertThat(marco.stored()).contains("The text of it.", "Zerda Quayle");
        }
    }

    @Test
    void signing_out_leaves_nothing_in_the_browser() throws Exception {
        try (Writing marco = Writing.as(Staff.EDITOR, here()).begin("Nothing stays at the quay")) {
            String piece = marco.desk().path();
            marco.atEnd().keys("Typed in the last moment.");
            marco.desk().press("Sign out").see("Password");
            assertThat(databases(marco)).isEmpty();
            marco.desk().signIn(Staff.EDITOR);
            assertThat(marco.go(piece).text()).contains("Typed in the last moment.");
        }
    }

    private static List<?> databases(Writing writing) {
        return (List<?>)
                ((org.openqa.selenium.JavascriptExecutor) writing.desk().browser())
                        .executeAsyncScript("const done = arguments[0];"
                                + " indexedDB.databases().then(all => done(all.map(one => one.name)))");
    }

    private static String marked(Writing writing) {
        return String.valueOf(
                writing.script(
                        "return Array.from(document.querySelectorAll('.editor-conflict mark')).map(mark => mark.textContent).join(' ')"));
    }

    private static void endSession(Writing writing) {
        writing.desk().browser().manage().deleteAllCookies();
    }

    private static void inAnotherTab(Writing writing, Runnable work) {
        Desk desk = writing.desk();
        String tab = desk.browser().getWindowHandle();
        desk.browser().switchTo().newWindow(WindowType.TAB);
        work.run();
        desk.browser().close();
        desk.browser().switchTo().window(tab);
    }
}
