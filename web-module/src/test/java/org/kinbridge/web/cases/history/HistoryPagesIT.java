package org.kinbridge.web.cases.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HistoryPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_caseworker_reads_the_history_and_goes_back_to_an_earlier_name() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Shahla Varnagol")
                    .type("Telephone", "+355 69 555 01 88")
                    .type("Full name", "Houtan Varnagol")
                    .choose("The enquirer is this person’s", "sister")
                    .chooseNth("What happened", 1, "Taken")
                    .typeNth("When", 1, "24 Mehr 1366")
                    .typeNth("Source", 1, "Shahla Varnagol");
            desk.press("Open the case").see("Next: look whether searching is safe");
            String file = desk.path();
            desk.pressNth("Change names", 2).see("Who gave it, or where it is written");
            desk.type("Name", "Houtan Varnagoli").press("Save names").see("The names are saved.");
            desk.go(file).see("Houtan Varnagoli");
            desk.press("Start the safety check").see("Houtan Varnagoli: Safety check");

            desk.press("History").see("Who changed what, field by field");
            desk.see("Name of Houtan Varnagoli").see("Safety check").see("24 Mehr 1366");
            desk.see("sealed, not shown here").dontSee("555 01 88");
            desk.photograph("history-en").checkAccessibility();
            desk.choose("Kind of record", "Name").press("Show the history").dontSee("Tracing request for");
            desk.type("From", "someday").press("Show the history").see("“someday” is not understood");
            assertThat(desk.valueOf("From")).isEqualTo("someday");
            desk.press("Show everything").see("Tracing request for");
            desk.choose("Show", "Who looked").press("Show the history").see("looked into the case");
            desk.photograph("history-looks-en").checkAccessibility();

            desk.press("History").press("Go back to what was before").see("Then, and again");
            desk.photograph("history-restore-en").checkAccessibility();
            desk.press("Go back to this").see("The earlier value stands again.");
            desk.press("Overview").see("Houtan Varnagol").dontSee("Houtan Varnagoli");
            desk.press("History").press("فارسی").see("چه کسی چه چیزی را تغییر داده است");
            desk.see("مسئول").photograph("history-fa").checkAccessibility();
            desk.press("بازگشت به آنچه پیش از این بود").see("آن زمان، و دوباره");
            desk.photograph("history-restore-fa").checkAccessibility();
            desk.press("English");
        }
    }
}
