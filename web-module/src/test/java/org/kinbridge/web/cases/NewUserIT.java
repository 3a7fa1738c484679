package org.kinbridge.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Keyboard;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;

/**
 * The list of families, taken in as a new user would: one family by hand with the keyboard alone, another by hand on a
 * telephone in Persian, and then the whole list as a file. The families are those of the sample under other names: all
 * tests share one database.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class NewUserIT {

    private static final Path SAMPLES = Path.of(System.getProperty("kinbridge.samples", "src/test/resources/samples"));

    /** What the sample calls them, and what they are called here. */
    private static final List<Map.Entry<String, String>> OTHER_NAMES = List.of(
            Map.entry("A-0", "Nu-0"),
            Map.entry("Bahram Teremov", "Bogdar Zuravlin"),
            Map.entry("Kasra Teremov", "Kestrin Zuravlin"),
            Map.entry("Ilyas Teremov", "Ovidij Zuravlin"),
            Map.entry("Rostam Vardanyan-Poor", "Ruvashk Qaltanyan-Poor"),
            Map.entry("Anahita Vardanyan-Poor", "Anoush Qaltanyan-Poor"),
            Map.entry("Rostam Vardanianpour", "Ruvashk Qaltanianpour"),
            Map.entry("سهراب کیانی", "سهوند ژالانی"),
            Map.entry("رستم", "رشوان"),
            Map.entry("کیانی", "ژالانی"),
            Map.entry("Sohrab Kiani", "Sahvand Zhalani"),
            Map.entry("Rustam", "Rashvan"),
            Map.entry("R. Kiyani", "R. Zhalani"),
            Map.entry("Nadir Halloum", "Nuvair Hallqum"),
            Map.entry("Marie-Louise D’Arcy, née Kol", "Marie-Odile D’Orchy, née Kolx"));

    @ArquillianResource
    private URL address;

    @TempDir
    Path folder;

    @Test
    void a_new_user_takes_the_list_of_families_in() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            byKeyboard(desk);
            onATelephoneInPersian(desk);
            theRestAsAFile(desk);
        }
    }

    /** two brothers, one case. */
    private static void byKeyboard(Desk desk) {
        desk.go("/sign-in");
        Keyboard keys = new Keyboard(desk);
        keys.to("Sign-in name").type(Staff.CASEWORKER.name());
        keys.to("Password").type(Staff.CASEWORKER.password());
        keys.to("Sign in").enter();
        if (!"en".equals(desk.browser().findElement(By.tagName("html")).getDomAttribute("lang"))) {
            keys.to("English").enter();
        }
        keys.to("Cases").enter().to("Open a case").enter();
        desk.photograph("newuser-1-empty-en");
        keys.to("Enquirer’s full name").type("Ovidij Zuravlin");
        keys.to("Enquirer’s sex").choose("Male");
        keys.to("Telephone").type("+355 69 555 01 42");
        keys.to("Full name").type("Bogdar Zuravlin");
        keys.to("Father’s name").type("Yusuf");
        keys.to("Sex").choose("Male");
        keys.to("The enquirer is this person’s").choose("brother");
        keys.to("When").type("1961");
        keys.to("What happened").choose("Last seen").to("When").type("July 1988");
        keys.to("Where").type("near Dorn").to("In their words").type("conscript");
        desk.see("Understood as");
        keys.to("Add another sought person").enter().finds("Full name");
        desk.photograph("newuser-2-second-en");
        keys.type("Kestrin Zuravlin");
        keys.to("Father’s name").type("Yusuf").to("Sex").choose("Male");
        keys.to("When").type("1964?");
        keys.to("When").type("2003").to("Where").type("abroad");
        keys.to("In their words").type("left for work");
        keys.to("File number, if there was one").type("Nu-001");
        keys.to("A private note").type("married; one daughter");
        keys.to("Open the case").enter();
        desk.see("There is a problem").see("Choose what the enquirer is to this person");
        desk.checkAccessibility().photograph("newuser-3-error-en");
        keys.to("Choose what the enquirer is to this person.").follow();
        keys.finds("The enquirer is this person’s").choose("brother");
        openedByKeyboard(desk, keys);
    }

    private static void openedByKeyboard(Desk desk, Keyboard keys) {
        keys.to("Open the case").enter();
        desk.see("Next: look whether searching is safe").see("Ovidij Zuravlin is the brother of Kestrin Zuravlin");
        desk.see("Formerly: Nu-001").photograph("newuser-4-case-en").checkAccessibility();
        assertThat(desk.bodyText()).contains("Bogdar Zuravlin", "near Dorn", "left for work");
        keys.to("Start the safety check").enter();
        desk.see("Bogdar Zuravlin: Safety check");
        keys.to("Notes").enter();
        desk.see("married; one daughter");
        desk.go("/desk/cases?q=Zuravlin").see("1 case").see("Bogdar Zuravlin").see("Kestrin Zuravlin");
    }

    /** A-003, with two mistakes on the way. */
    private static void onATelephoneInPersian(Desk desk) {
        desk.press("فارسی").press("گشودن پرونده").see("آنچه خانواده می‌گوید");
        desk.browser().manage().window().setSize(new Dimension(390, 844));
        requireNoSidewaysScrolling(desk);
        desk.type("نام کامل پرسنده", "رشوان ژالانی")
                .choose("جنسیت پرسنده", "مرد")
                .type("تلفن", "شب‌ها زنگ بزنید");
        desk.type("نام کامل", "سهوند ژالانی").type("نام پدر", "رشوان").choose("جنسیت", "مرد");
        desk.typeNth("کی", 1, "۱۳۴۵").typeNth("کی", 2, "۲۴ مهر ۱۳۶۶").typeNth("کجا", 2, "نزدیک بانو");
        desk.typeNth("به گفتهٔ خودشان", 2, "سرباز").see("۱۶ اکتبر ۱۹۸۷");
        desk.type("شمارهٔ پیشین پرونده، اگر داشت", "Nu-003")
                .press("پرونده را بگشا")
                .see("مشکلی هست");
        requireNoSidewaysScrolling(desk);
        assertThat(desk.valueOf("تلفن")).isEqualTo("شب‌ها زنگ بزنید");
        assertThat(desk.valueOf("نام کامل")).isEqualTo("سهوند ژالانی");
        desk.photograph("newuser-5-errors-fa").checkAccessibility();
        desk.browser().manage().window().setSize(new Dimension(390, 844));
        desk.type("تلفن", "۰۹۱۲۵۵۵۰۱۴۲").choose("پرسنده با این شخص چه نسبتی دارد", "پدر");
        desk.press("پرونده را بگشا").see("گشوده شد").see("رشوان ژالانی پدرِ سهوند ژالانی است");
        requireNoSidewaysScrolling(desk);
        desk.photograph("newuser-6-case-fa").checkAccessibility();
        desk.press("English").see("Under seal");
    }

    private static void requireNoSidewaysScrolling(Desk desk) {
        assertThat(((JavascriptExecutor) desk.browser())
                        .executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("the page fits the telephone")
                .isEqualTo(true);
    }

    /** The whole file: what was entered by hand is recognised and left out by itself. */
    private void theRestAsAFile(Desk desk) throws IOException {
        desk.go("/desk/cases").press("Import a spreadsheet").see("A new import");
        desk.upload("Spreadsheet", sample()).press("Read this spreadsheet").see("What the columns mean");
        desk.photograph("newuser-7-mapping-en")
                .press("Look at the rows")
                .see("What the rows become")
                .see("Nothing is taken in yet");
        desk.checkAccessibility().photograph("newuser-8-review-en");
        assertThat(row(desk, "Bogdar Zuravlin")).contains("Left out", "The case seeks a person of this name already");
        assertThat(row(desk, "Kestrin Zuravlin")).contains("Left out", "The case seeks a person of this name already");
        assertThat(row(desk, "سهوند ژالانی")).contains("Left out", "The case seeks a person of this name already");
        assertThat(row(desk, "Sahvand Zhalani"))
                .contains("Possible duplicate", "سهوند ژالانی")
                .doesNotContain("Left out");
        assertThat(row(desk, "Ruvashk Qaltanianpour")).contains("Possible duplicate", "Ruvashk Qaltanyan-Poor");
        assertThat(row(desk, "Nuvair Hallqum")).contains("New case");
        desk.see("Download 3 rows");
        press(desk, "Ruvashk Qaltanianpour", "Leave out");
        desk.see("Download 4 rows");
        assertThat(row(desk, "Ruvashk Qaltanianpour")).contains("Left out");
        desk.press("Take the families in").see("4 rows were taken in; 4 cases were opened");
        desk.photograph("newuser-9-done-en").checkAccessibility();

        desk.go("/desk/cases?q=Zuravlin").see("1 case").see("Bogdar Zuravlin").see("Kestrin Zuravlin");
        desk.go("/desk/cases?q=Nu-0&order=ENQUIRER").see("6 cases").photograph("newuser-10-list-en");
        assertThat(desk.bodyText()).contains("سهوند ژالانی", "Sahvand Zhalani").doesNotContain("Qaltanianpour");
    }

    private static String row(Desk desk, String name) {
        return desk.browser()
                .findElement(By.xpath("//tbody/tr[td[2]/bdi[.='" + name + "']]"))
                .getText();
    }

    private static void press(Desk desk, String name, String button) {
        desk.click(desk.browser()
                .findElement(By.xpath(
                        "//tbody/tr[td[2]/bdi[.='" + name + "']]//input[@type='submit' and @value='" + button + "']")));
    }

    private Path sample() throws IOException {
        String text = Files.readString(SAMPLES.resolve("families.csv"));
        for (Map.Entry<String, String> name : OTHER_NAMES) {
            assertThat(text).contains(name.getKey());
            text = text.replace(name.getKey(), name.getValue());
        }
        return Files.writeString(folder.resolve("families-new-user.csv"), text);
    }
}
