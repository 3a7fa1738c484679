package org.kinbridge.web.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** Step 1 of the tour: a family comes, and a case is opened. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenCaseIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_caseworker_opens_a_case_for_two_brothers() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Ilyas Teremov")
                    .choose("Enquirer’s sex", "Male")
                    .type("Telephone", "+355 69 555 01 42")
                    .type("Safe hours", "after 18:00");
            desk.type("Full name", "Bahram Teremov")
                    .type("Father’s name", "Yusuf")
                    .choose("Sex", "Male");
            desk.choose("The enquirer is this person’s", "brother");
            fact(desk, 1, "Born", "1961", "Ilyas Teremov");
            fact(desk, 2, "Taken", "Mehr 1366", "a neighbour");
            desk.see("Understood as between 23 September 1987 and 22 October 1987 · Mehr 1366");
            desk.press("Add another fact").see("Fact 3");
            fact(desk, 3, "Letter received", "16 October 1987", "Ilyas Teremov");
            desk.see("Understood as 16 October 1987 · 24 Mehr 1366");
            desk.press("Add another sought person").see("Sought person 2");
            desk.typeNth("Full name", 2, "Kasravan Teremov")
                    .typeNth("Father’s name", 2, "Yusuf")
                    .chooseNth("Sex", 2, "Male");
            fact(desk, 4, "Born", "c. 1964", "Ilyas Teremov");
            fact(desk, 5, "Left", "between 1988 and 1990", "Ilyas Teremov");
            desk.see("between 11 Dey 1366 and 10 Dey 1369")
                    .photograph("case-open-en")
                    .checkAccessibility();
            desk.press("Open the case").see("Choose what the enquirer is to this person");
            desk.chooseNth("The enquirer is this person’s", 2, "brother");
            desk.press("Open the case").see("Next: look whether searching is safe");

            assertThat(desk.heading()).matches("Case \\d{4}-\\d{4}");
            desk.see("Ilyas Teremov is the brother of Bahram Teremov")
                    .see("+355 69 555 01 42")
                    .see("24 Mehr 1366");
            desk.photograph("case-en").checkAccessibility();
            desk.press("Start the safety check").see("Bahram Teremov: Safety check");
            desk.press("Open the search").see("Bahram Teremov: Open").press("What cannot be done now, and why");
            desk.see("The safety check comes right after intake");
            desk.go("/desk").see("start the safety check for Kasravan Teremov");
            desk.go("/desk/cases?q=kasravan")
                    .see("1 case")
                    .see("Ilyas Teremov")
                    .photograph("cases-en")
                    .checkAccessibility();
            desk.press("فارسی")
                    .see("پرونده‌ها")
                    .photograph("cases-fa")
                    .checkAccessibility()
                    .go("/desk/cases?q=kasravan");
            desk.browser().findElement(By.cssSelector("tbody a")).click();
            desk.see("۲۴ مهر ۱۳۶۶").photograph("case-fa").checkAccessibility();
            desk.press("English");
        }
    }

    private static void fact(Desk desk, int number, String kind, String when, String source) {
        desk.chooseNth("What happened", number, kind)
                .typeNth("When", number, when)
                .typeNth("Source", number, source);
    }

    @Test
    void a_date_that_is_no_date_keeps_everything_that_was_typed() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Anahita Vardanyan-Poor")
                    .type("Telephone", "call me")
                    .type("Full name", "Rostam Vardanyan-Poor")
                    .choose("The enquirer is this person’s", "father");
            desk.typeNth("When", 1, "soon").typeNth("Source", 1, "Anahita").typeNth("Where", 1, "Saqr (Lower Kharan)");
            desk.typeNth("When", 2, "03/04/1988")
                    .typeNth("Source", 2, "a letter")
                    .see("Which one is meant? Write 3 April 1988 or 4 March 1988");
            desk.press("Open the case").see("There is a problem");
            desk.see("“soon” is not understood")
                    .see("“03/04/1988” can be read in two ways")
                    .see("Enter a telephone number");
            assertThat(desk.valueOf("Enquirer’s full name")).isEqualTo("Anahita Vardanyan-Poor");
            assertThat(desk.valueOf("Telephone")).isEqualTo("call me");
            assertThat(desk.valueOf("When")).isEqualTo("soon");
            assertThat(desk.valueOf("Where")).isEqualTo("Saqr (Lower Kharan)");
            desk.photograph("case-open-errors-en").checkAccessibility();
            desk.press(
                    "“soon” is not understood in “soon”. Write for example 16 October 1987, Mehr 1366, c. 1990 or before 1950.");
            assertThat(desk.browser().switchTo().activeElement().getDomProperty("value"))
                    .isEqualTo("soon");
            desk.typeNth("When", 1, "1966-11-02")
                    .typeNth("When", 2, "3 March 1988")
                    .type("Telephone", "");
            desk.press("Open the case")
                    .see("Next: look whether searching is safe")
                    .see("Saqr (Lower Kharan)");
        }
    }

    @Test
    void a_persian_family_is_taken_down_in_persian() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).press("فارسی").see("امروز").go("/desk/cases/file/open");
            desk.type("نام کامل پرسنده", "رستم کیانی")
                    .choose("جنسیت پرسنده", "مرد")
                    .type("تلفن", "۰۹۱۲۵۵۵۰۱۴۲");
            desk.type("نام کامل", "سهراب کیانی").type("نام پدر", "رستم").choose("جنسیت", "مرد");
            desk.choose("پرسنده با این شخص چه نسبتی دارد", "پدر");
            desk.typeNth("کی", 1, "۱۳۴۵").typeNth("منبع", 1, "رستم کیانی");
            desk.chooseNth("چه رخ داد", 2, "برده شد")
                    .typeNth("کی", 2, "۲۴ مهر ۱۳۶۶")
                    .typeNth("کجا", 2, "نزدیک بانو");
            desk.typeNth("منبع", 2, "رستم کیانی")
                    .see("۱۶ اکتبر ۱۹۸۷")
                    .photograph("case-open-fa")
                    .checkAccessibility();
            desk.press("پرونده را بگشا").see("گشوده شد").see("رستم کیانی پدرِ سهراب کیانی است");
            desk.see("۰۹۱۲۵۵۵۰۱۴۲").photograph("case-persian-fa").checkAccessibility();
            desk.go("/desk/cases?q=كياني").see("سهراب کیانی").press("English");
        }
    }

    @Test
    void two_editors_of_one_person_see_both_versions() throws Exception {
        try (Desk one = Desk.open(address.toURI());
                Desk other = Desk.open(address.toURI())) {
            one.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            one.type("Enquirer’s full name", "Mina Halloum")
                    .type("Full name", "Nadir Halloum")
                    .choose("The enquirer is this person’s", "mother");
            one.typeNth("When", 1, "1979")
                    .typeNth("Source", 1, "the mother")
                    .press("Open the case")
                    .see("Nadir Halloum");
            one.pressNth("Change names", 2).see("Name 1");
            other.signIn(Staff.COORDINATOR).go(one.path());
            one.type("Name", "Nader Halloum").press("Save names").see("The names are saved");
            other.type("Name", "Nadir Hallum").press("Save names").see("Nothing was overwritten");
            other.see("What you typed")
                    .see("What is saved now")
                    .see("Nader Halloum")
                    .photograph("person-conflict-en")
                    .checkAccessibility();
            assertThat(other.valueOf("Name")).isEqualTo("Nadir Hallum");
            other.press("Save what I typed").see("The names are saved").see("Nadir Hallum");
        }
    }

    @Test
    void a_fact_is_superseded_on_the_page() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Marta Kol")
                    .type("Full name", "Jan Kol")
                    .choose("The enquirer is this person’s", "sister");
            desk.typeNth("When", 1, "before 1950")
                    .typeNth("Source", 1, "Marta Kol")
                    .press("Open the case")
                    .see("Jan Kol");
            desk.press("Add a fact")
                    .see("one source")
                    .type("When", "autumn 1987")
                    .type("Source", "a witness")
                    .photograph("fact-add-en")
                    .checkAccessibility();
            desk.press("Save the fact").see("The fact is saved").see("autumn 1987");
            desk.pressNth("Supersede", 2)
                    .see("stands in its place")
                    .type("When", "winter 1987")
                    .press("Supersede")
                    .see("Say why");
            desk.type("Why it was superseded", "the witness corrected it")
                    .photograph("fact-supersede-en")
                    .checkAccessibility()
                    .press("Supersede");
            desk.see("The new statement stands")
                    .see("winter 1987")
                    .press("1 superseded fact")
                    .see("the witness corrected it");
            desk.press("Add a fact")
                    .choose("What happened", "Born")
                    .type("When", "1949")
                    .type("Where", "Dorn")
                    .type("Source", "Marta Kol");
            desk.press("Save the fact").see("The fact is saved").dontSee("Disputed");
            desk.press("Add a fact")
                    .choose("What happened", "Born")
                    .type("When", "15 Rajab 1390")
                    .type("Where", "Upper Saqr")
                    .type("Source", "an uncle");
            desk.press("Save the fact").see("Another statement gives another date: Born, “1949” (Marta Kol)");
            desk.see("Another statement names another place: Born, “Dorn” (Marta Kol)");
            desk.photograph("fact-disputed-en").checkAccessibility();
            desk.press("Add a contact")
                    .type("Number or address", "12")
                    .press("Save the contact")
                    .see("Enter a telephone number");
            desk.type("Number or address", "+41 44 555 01 42")
                    .press("Save the contact")
                    .see("The contact is saved")
                    .see("+41 44 555 01 42");
        }
    }

    @Test
    void the_family_grows_and_the_case_is_handed_over() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Lea Rostami")
                    .type("Full name", "Amir Rostami")
                    .choose("The enquirer is this person’s", "sister");
            desk.press("Open the case").see("Next: look whether searching is safe");
            desk.press("Add another sought person")
                    .see("Father’s name")
                    .press("Add the sought person")
                    .see("Enter a name");
            desk.type("Full name", "Omid Rostami")
                    .choose("The enquirer is this person’s", "sister")
                    .typeNth("When", 1, "1980s")
                    .typeNth("Source", 1, "Lea Rostami");
            desk.checkAccessibility()
                    .press("Add the sought person")
                    .see("The sought person is added")
                    .see("Omid Rostami");
            desk.press("Add a further enquirer")
                    .see("asks as well")
                    .type("Full name", "Sara Rostami")
                    .choose("Asks for", "Omid Rostami");
            desk.choose("What the enquirer is to that person", "aunt")
                    .checkAccessibility()
                    .press("Add the enquirer");
            desk.see("Sara Rostami is the aunt of Omid Rostami").see("Further enquirer");
            desk.press("Hand over to somebody else")
                    .choose("Who is in charge from now on", "Drita Hoxha")
                    .press("Hand over");
            desk.see("The case is handed over").see("In charge: Drita Hoxha").photograph("case-grown-en");
            desk.go("/desk/cases?q=Rostami&mine=yes")
                    .see("No case fits")
                    .photograph("cases-none-en")
                    .checkAccessibility();
        }
    }

    @Test
    void the_list_exports_just_what_is_shown_and_no_cell_runs() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "=HYPERLINK(Export)")
                    .type("Full name", "Zaal Exportian")
                    .choose("The enquirer is this person’s", "son")
                    .press("Open the case")
                    .see("Zaal Exportian");
            desk.go("/desk/cases?q=exportian&order=OLDEST").see("1 case");
            String link = desk.browser()
                    .findElement(By.linkText("Export this list as CSV"))
                    .getDomProperty("href");
            String csv = (String) ((JavascriptExecutor) desk.browser())
                    .executeAsyncScript(
                            "const done = arguments[1]; fetch(arguments[0]).then(r => r.text()).then(done)", link);
            assertThat(csv.lines()).hasSize(2);
            assertThat(csv)
                    .contains("\"'=HYPERLINK(Export)\"")
                    .contains("Zaal Exportian")
                    .doesNotContain("Teremov");
        }
    }

    @Test
    void an_editor_sees_no_case() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR);
            assertThat(desk.bodyText()).doesNotContain("Cases");
            desk.go("/desk/cases").see("Your role does not allow this");
        }
    }
}
