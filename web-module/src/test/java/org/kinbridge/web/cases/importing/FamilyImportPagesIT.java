package org.kinbridge.web.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;

/** A caseworker takes the association's list of families in, at the desk. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FamilyImportPagesIT {

    private static final Path SAMPLES = Path.of(System.getProperty("kinbridge.samples", "src/test/resources/samples"));

    @ArquillianResource
    private URL address;

    @TempDir
    Path folder;

    @Test
    void the_sample_is_mapped_looked_at_taken_in_and_undone() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER)
                    .go("/desk/cases")
                    .press("Import a spreadsheet")
                    .see("A new import");
            desk.checkAccessibility().photograph("families-upload-en");
            desk.press("Read this spreadsheet").see("Choose a spreadsheet first");
            desk.upload("Spreadsheet", sample("Aq-", "cousin", "milk-cousin"))
                    .press("Read this spreadsheet")
                    .see("What the columns mean");
            assertThat(desk.valueOf("relation")).isEqualTo("RELATION");
            desk.choose("remarks", "Who asks").press("Look at the rows").see("Another column means the same");
            desk.checkAccessibility().photograph("families-mapping-en");
            desk.choose("remarks", "Private note").press("Look at the rows").see("What the rows become");
            desk.see("In one case with row 2").see("“milk-cousin”").see("name sounds alike");
            assertThat(desk.bodyText()).contains("New case: 3", "Added to a case: 1", "Possible duplicate: 3");
            desk.checkAccessibility().photograph("families-review-en");
            desk.choose("“milk-cousin” (1 row)", "cousin")
                    .press("Use these answers")
                    .dontSee("milk-cousin” (1");
            desk.see("Possible duplicate: 4");
            desk.press("Possible duplicate: 4").see("Row 6: Sohrab Kianiq").dontSee("In one case with row 2");
            desk.press("Leave out").see("Left out").press("Take in").dontSee("Left out");
            desk.press("Take the families in").see("8 rows were taken in; 7 cases were opened");
            desk.photograph("families-done-en");

            desk.go("/desk/cases?q=Aq-001").see("1 case").see("Kasra Teremovq").see("Bahram Teremovq");
            desk.followBeginningWith("20")
                    .see("Formerly: Aq-001")
                    .press("Notes")
                    .see("married; one daughter");
            desk.checkAccessibility().photograph("case-notes-en");
            desk.press("Keep the note").see("Write the note first");
            desk.type("A new note", "Call only after dark")
                    .press("Keep the note")
                    .see("The note is kept");
            desk.see("Call only after dark");

            desk.go("/desk/cases/importing").press("families-Aq-.csv").see("8 rows were taken in");
            desk.press("Undo the whole import…")
                    .press("Remove what the import made")
                    .see("1 case stays");
            desk.photograph("families-undone-en");
            desk.go("/desk/cases?q=Aq-003").see("No case fits");
        }
    }

    @Test
    void a_persian_reader_is_told_in_persian_what_is_wrong() throws Exception {
        Path file = folder.resolve("فهرست.csv");
        Files.writeString(
                file,
                "شماره پرونده;نام گم‌شده;نام پدر;تاریخ تولد;از کی;پرسنده;نسبت;تلفن;یادداشت\n"
                        + "ف-۱;فرامرز آذرگشسبی;کاوه;۳۱ مهر ۱۳۴۵;۱۳۶۶;گلنار آذرگشسبی;خواهر;۰۹۱۲۵۵۵۰۱۴۲;بسیار نگران است\n"
                        + "ف-۲;کیوان آذرگشسبی;کاوه;۱۳۴۷;مهر ۱۳۶۶;گلنار آذرگشسبی;خواهر رضاعی;;\n"
                        + "ف-۳;هوشنگ آذرگشسبی;کاوه;۱۳۵۰;۱۳۶۷;گلنار آذرگشسبی;خواهر;شب‌ها;\n",
                StandardCharsets.UTF_8);
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR)
                    .press("فارسی")
                    .see("امروز")
                    .go("/desk/cases/importing")
                    .see("وارد کردن خانواده‌ها");
            desk.upload("صفحه‌گسترده", file).press("این صفحه‌گسترده را بخوان").see("معنای ستون‌ها");
            desk.photograph("families-mapping-fa");
            desk.press("سطرها را نشان بده").see("کدام نسبت منظور است؟");
            assertThat(desk.bodyText()).contains("روزی به نام «۳۱ مهر ۱۳۴۵» نیست", "شمارهٔ تلفنی با ۶ تا ۱۵ رقم");
            desk.checkAccessibility().photograph("families-review-fa");
            desk.press("English");
        }
    }

    @Test
    void the_file_of_wrong_rows_has_the_same_columns_and_runs_no_formula() throws Exception {
        Path file = folder.resolve("wrong-rows.csv");
        Files.writeString(
                file,
                "file,sought person,born,who asks,relation,remarks\n"
                        + "Bq-1,Orsolya Bqandor,31 February 1960,Ferenc Bqandor,father,=1+2\n");
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/importing");
            desk.upload("Spreadsheet", file).press("Read this spreadsheet").see("What the columns mean");
            desk.press("Look at the rows").see("Download 1 row that is not taken in");
            desk.go("/desk")
                    .followBeginningWith("Look at the families in wrong-rows.csv")
                    .see("Download 1 row that is not taken in");
            String link = desk.browser()
                    .findElement(By.partialLinkText("Download 1 row"))
                    .getDomAttribute("href");
            desk.press("Take the families in").see("No row is right and wanted");
            HttpPerson person = new HttpPerson(address.toString()).signedIn(Staff.CASEWORKER);
            String csv = person.get(link).body();
            assertThat(csv)
                    .startsWith(
                            "\ufeff\"file\",\"sought person\",\"born\",\"who asks\",\"relation\",\"remarks\",\"Why it was not taken in\"")
                    .contains("\"'=1+2\"", "There is no such day as “31 February 1960”");
            desk.press("Forget this file…").press("Forget the file for good").see("The file is forgotten");
        }
    }

    @Test
    void a_cell_is_corrected_and_a_person_on_record_chosen_in_the_review() throws Exception {
        Path first = folder.resolve("walk-first.csv");
        Files.writeString(
                first,
                "file,sought person,father's name,born,missing since,who asks,relation\n"
                        + "Sq-1,Vendela Brannlycke,Isak,1961,1988,Ebba Brannlycke,sister\n");
        Path second = folder.resolve("walk-second.csv");
        Files.writeString(
                second,
                "file,sought person,father's name,born,missing since,who asks,relation\n"
                        + "Sq-2,Vendela Brannlyke,Isak,1961,1988,Nils Brannlycke,uncle\n"
                        + "Sq-3,Hjordis Qvarnstrom,,31 February 1960,2004,Ida Qvarnstrom,mother\n");
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/importing");
            desk.upload("Spreadsheet", first).press("Read this spreadsheet").see("What the columns mean");
            desk.press("Look at the rows").see("What the rows become");
            desk.press("Take the families in").see("1 row was taken in");
            desk.go("/desk/cases/importing");
            desk.upload("Spreadsheet", second).press("Read this spreadsheet").see("What the columns mean");
            desk.press("Look at the rows").see("Whom this row seeks");
            desk.press("Use this").see("Nothing was chosen or corrected yet");
            desk.type("Born", "30 February 1960")
                    .chooseContaining("Whom this row seeks", "Vendela Brannlycke")
                    .checkAccessibility()
                    .photograph("families-decide-en");
            desk.press("Use this")
                    .see("In the file: \u206831 February 1960")
                    .see("There is no such day as “30 February 1960”");
            assertThat(desk.valueOf("Born")).isEqualTo("30 February 1960");
            desk.type("Born", "February 1960").press("Use this").see("New case: 1");
            desk.see("In the file: \u206831 February 1960").checkAccessibility();
            desk.photograph("families-corrected-en");
            desk.press("فارسی").see("در فایل").checkAccessibility().photograph("families-corrected-fa");
            desk.press("English").see("In the file");
            desk.press("Take the families in").see("2 rows were taken in; 2 cases were opened");
            desk.go("/desk/cases?q=Sq-2").see("1 case").see("Vendela Brannlycke");
            desk.go("/desk/cases/importing").press("walk-second.csv").see("2 rows were taken in");
            desk.press("Undo the whole import…")
                    .press("Remove what the import made")
                    .see("nothing that it made is left");
            desk.go("/desk/cases?q=Sq-1").see("1 case").see("Vendela Brannlycke");
        }
    }

    private Path sample(String prefix, String word, String by) throws IOException {
        String text = Files.readString(SAMPLES.resolve("families.csv"))
                .replace("A-0", prefix + "0")
                .replace("Teremov", "Teremovq")
                .replace("Vardanyan-Poor", "Vardanyan-Poorq")
                .replace("Vardanianpour", "Vardanianpourq")
                .replace("Kiani", "Kianiq")
                .replace("کیانی", "کیانیق")
                .replace("Halloum", "Hallouxq")
                .replace("née Kol", "née Kolxq")
                .replace("," + word + ",", "," + by + ",");
        return Files.writeString(folder.resolve("families-" + prefix + ".csv"), text);
    }
}
