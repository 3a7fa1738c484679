package org.kinbridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Approval;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Eventually;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.Staff;

/** The tour of the README, from the sign-in of a caseworker to the reader's mailbox: one story through every module. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourIT {

    private static final Path SAMPLES = Path.of(System.getProperty("kinbridge.samples", "src/test/resources/samples"));
    private static final String READER = "tour.reader@tour.example";
    private static final String SUBJECT = "A call with the brothers of the tour";
    private static final String[][] ARTICLES = {
        {"The tour meets the library", "گشت در کتابخانه"},
        {"The tour and the bus", "گشت و اتوبوس"},
        {"The tour writes letters", "گشت نامه می‌نویسد"},
    };

    private static String clearancePage = "";
    private static final List<String> pieces = new ArrayList<>();
    private static String issuePage = "";
    private static String number = "";

    @ArquillianResource
    private URL address;

    @Test
    @Order(1)
    void a_caseworker_opens_a_case_with_two_sought_brothers() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases").press("Open a case").see("Sought person 1");
            desk.type("Enquirer’s full name", "Arben Tourov")
                    .choose("Enquirer’s sex", "Male")
                    .type("Telephone", "+355 69 555 01 77");
            desk.type("Full name", "Besnik Tourov")
                    .choose("Sex", "Male")
                    .choose("The enquirer is this person’s", "brother");
            fact(desk, 1, "Born", "1961", "the enquirer");
            fact(desk, 2, "Taken", "16 October 1987", "a neighbour");
            desk.see("24 Mehr 1366").press("Add another sought person").see("Sought person 2");
            desk.typeNth("Full name", 2, "Luan Tourov")
                    .chooseNth("Sex", 2, "Male")
                    .chooseNth("The enquirer is this person’s", 2, "brother");
            fact(desk, 3, "Born", "c. 1990", "the enquirer");
            fact(desk, 4, "Left", "between 1988 and 1990", "the enquirer");
            desk.press("Open the case")
                    .see("Next: look whether searching is safe")
                    .see("Arben Tourov is the brother of Besnik Tourov");
            writeToTheDelegation(desk);
        }
    }

    private static void fact(Desk desk, int number, String kind, String when, String source) {
        desk.chooseNth("What happened", number, kind)
                .typeNth("When", number, when)
                .typeNth("Source", number, source);
    }

    private static void writeToTheDelegation(Desk desk) throws Exception {
        String file = desk.path();
        desk.go("/desk/appeals/body")
                .type("Name of the body", "Delegation of the tour")
                .choose("Kind", "Red Cross or Red Crescent")
                .type("Rules checked on", "1 November 2026")
                .type("Days until a reply is overdue", "90")
                .press("Save the body")
                .see("The body was saved");
        desk.go(file)
                .press("Draft an appeal")
                .see("What it asks for")
                .choose("Body", "Delegation of the tour")
                .tick("A telephone call")
                .press("Draft from the facts")
                .see("sentences come from facts");
        String body = desk.valueOf("Body of the letter");
        assertThat(body).contains("Besnik Tourov was taken on 16 October 1987").contains("a telephone call with");
        desk.type("Subject", SUBJECT)
                .type("Body of the letter", body + "\n\nI can be reached at +355 69 555 01 77 or ۰۹۱۲۵۵۵۰۱۷۷.")
                .press("Save the draft")
                .see("The draft was saved");
        desk.press("The facts are checked")
                .see("Read the letter to the family")
                .press("It was read back to the family")
                .type("Who approved", "Arben Tourov")
                .press("Record the family’s approval")
                .see("The approval of this version was recorded");
        assertThat(textOf(download(desk, "Read as PDF")))
                .contains("Besnik Tourov")
                .contains("+355 69 555 01 77");
        desk.press("Record that it was sent")
                .see("the file that the family approved")
                .type("What it says", "A call on Tuesday.")
                .choose("What it amounts to", "A call is arranged")
                .press("Record the reply")
                .see("A call on Tuesday.");
        desk.press("Ask for clearance")
                .see("Telephone number")
                .tick("The text of the letter")
                .tick("The name of the enquirer")
                .tick("The names of the sought persons")
                .type("Who consented", "Arben Tourov")
                .press("Record the consent")
                .see("you cannot clear it");
        assertThat(desk.bodyText()).doesNotContain("Clear for print");
        clearancePage = desk.path();
    }

    @Test
    @Order(2)
    void the_coordinator_clears_the_letter_with_both_telephone_numbers_masked() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR)
                    .see("Review and clear a letter for print")
                    .go(clearancePage)
                    .press("Save the review")
                    .see("The review was saved")
                    .press("Clear for print")
                    .see("Cleared for print");
        }
    }

    @Test
    @Order(3)
    void the_editor_imports_a_past_issue() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR)
                    .go("/desk/newsroom")
                    .press("Import past issues")
                    .see("Files of past issues");
            desk.upload("Files of past issues", SAMPLES.resolve("the-beacon-031.txt"))
                    .press("Import these files")
                    .see("The text and its parts")
                    .see("Same lede");
            desk.type("Number", "931")
                    .type("Title", "The Beacon")
                    .press("Save the issue")
                    .press("Mask the open one")
                    .see("Masked")
                    .press("Accept import")
                    .see("was taken in");
        }
    }

    @Test
    @Order(4)
    void the_editor_composes_an_issue_with_three_articles_a_photograph_and_the_letter() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR)
                    .go("/admin/publication")
                    .type("Title of the newsletter, English", "The Beacon")
                    .type("Name of the association, English", "Families Waiting")
                    .type("Title of the newsletter, Persian", "فانوس")
                    .type("Name of the association, Persian", "خانواده‌های چشم‌به‌راه")
                    .press("Save settings")
                    .see("The settings are saved")
                    .press("Sign out")
                    .see("Password");
            desk.signIn(Staff.EDITOR)
                    .go("/desk/newsroom/media")
                    .upload("Photograph file", photograph())
                    .press("Upload photograph")
                    .see("Say now what is to be seen in it")
                    .type("Alternative text, English", "A field at dusk")
                    .type("Alternative text, Persian", "کشتزاری در شامگاه")
                    .type("Caption, English", "Dusk near Dorn")
                    .type("Caption, Persian", "شامگاه نزدیک دُرن")
                    .press("Save description")
                    .see("The description is saved")
                    .choose("Who is to be seen", "Nobody can be recognised")
                    .press("Save who is to be seen")
                    .see("It is written down who is to be seen");
            for (String[] article : ARTICLES) {
                pieces.addAll(write(desk, article[0], article[1], article == ARTICLES[0]));
            }
            pieces.forEach(piece -> Approval.edit(desk, piece, Staff.COORDINATOR));
            desk.go("/desk/issues")
                    .press("Plan an issue")
                    .see("Editions")
                    .tick("Edition in English")
                    .type("Title in English", "Tour")
                    .tick("Edition in Persian")
                    .type("Title in Persian", "گشت")
                    .press("Save plan")
                    .see("The plan is saved");
            issuePage = desk.path();
            number = desk.heading().replaceAll("\\D", "");
            for (String[] article : ARTICLES) {
                desk.chooseContaining("Work", article[0])
                        .press("Place in this issue")
                        .see("The work is placed");
            }
            desk.chooseContaining("Work", SUBJECT).press("Place in this issue").see("The work is placed");
            desk.pressNth("Move up", 4).see("The order has changed");
            String contents = desk.bodyText().substring(desk.bodyText().indexOf("Inside this issue"));
            assertThat(contents).containsSubsequence(ARTICLES[0][0], ARTICLES[1][0], SUBJECT, ARTICLES[2][0]);
            desk.press("Freeze for signing off").see("The issue is frozen");
        }
    }

    /** Returns the addresses of the English and of the Persian version. */
    private static List<String> write(Desk desk, String english, String persian, boolean withPhotograph) {
        desk.go("/desk/newsroom/work/begin")
                .type("Title", english)
                .press("Begin writing")
                .press("Write as marked text")
                .see("An empty line begins a new paragraph")
                .type("Lede", "One sentence says it.")
                .type("Text", "The first paragraph.\n\n## A heading\n\nThe second paragraph.");
        insert(desk, withPhotograph);
        desk.press("Save text").see("Saved as revision 2");
        String written = desk.path();
        desk.choose("Language", "Persian")
                .type("Title in that language", persian)
                .press("Add language")
                .see(persian)
                .type("Lede", "یک جمله بس است.")
                .type("Text", "بند نخست می‌رسد.\n\n## میان‌تیتر\n\nبند دوم.");
        insert(desk, withPhotograph);
        desk.press("Save text").see("Saved as revision 2");
        return List.of(written, desk.path());
    }

    private static void insert(Desk desk, boolean withPhotograph) {
        if (withPhotograph) {
            desk.choose("Photograph", "dusk.jpg").press("Insert photograph");
        }
    }

    @Test
    @Order(5)
    void the_coordinator_signs_it_off_and_it_is_there_at_once() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR);
            pieces.forEach(piece -> Approval.approve(desk, piece));
            desk.go(issuePage)
                    .press("Sign off")
                    .see("The issue is signed off")
                    .press("Publish …")
                    .pressBeginningWith("Publish issue " + number)
                    .see("The issue is published");
        }
        String english = get("/issues/" + number + "/en").body();
        assertThat(english)
                .contains("Inside this issue")
                .containsSubsequence(ARTICLES[0][0], ARTICLES[1][0], SUBJECT, ARTICLES[2][0]);
        assertThat(get("/issues/" + number + "/fa").body()).contains("dir=\"rtl\"", ARTICLES[0][1]);
        String print = textOf(HttpClient.newHttpClient()
                .send(request("/issues/" + number + "/en.pdf"), BodyHandlers.ofByteArray())
                .body());
        assertThat(print)
                .contains("Inside this issue", ARTICLES[0][0], "Dusk near Dorn", "[telephone number removed]")
                .doesNotContain("555", "۵۵۵");
        String persian = textOf(HttpClient.newHttpClient()
                .send(request("/issues/" + number + "/fa.pdf"), BodyHandlers.ofByteArray())
                .body());
        assertThat(persian).contains("می‌رسد");
        assertThat(get("/issues/" + number + "/en.txt").body())
                .contains(ARTICLES[2][0])
                .contains("[telephone number removed]")
                .doesNotContain("555", "۵۵۵");
        assertThat(get("/feed/en.atom").body()).contains(ARTICLES[0][0]);
    }

    @Test
    @Order(6)
    void a_reader_subscribes_gets_the_edition_and_leaves_with_one_click() throws Exception {
        Mailbox mailbox = new Mailbox(READER);
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/subscribe?lang=en")
                    .type("E-mail address", READER)
                    .choose("Language of the issues", "English")
                    .press("Subscribe now")
                    .see("Look into your mailbox");
            desk.browser().get(Mailbox.link(mailbox.await(1), "/subscribe/confirm/"));
            desk.press("Yes, send me the newsletter").see("You are subscribed");
            desk.signIn(Staff.EDITOR)
                    .go("/desk/mailings")
                    .type("Issue number", number)
                    .choose("Language", "English")
                    .press("Prepare the mailing")
                    .press("Check the mailing")
                    .see("Everything is as it must be")
                    .type("Your own e-mail address", "editor@tour.example")
                    .press("Send me a test")
                    .see("on its way");
            new Mailbox("editor@tour.example").await(1);
            desk.press("Ask for approval")
                    .see("Waits for a coordinator")
                    .press("Sign out")
                    .see("Password");
            desk.signIn(Staff.COORDINATOR)
                    .followBeginningWith("Approve the mailing of issue " + number)
                    .press("Approve the mailing")
                    .see("It can be sent now")
                    .press("Send…")
                    .pressBeginningWith("Send issue " + number)
                    .see("The mailing starts");
        }
        MimeMessage edition = mailbox.await(2);
        assertThat(Mailbox.text(edition)).contains(ARTICLES[0][0], SUBJECT).doesNotContain("555", "[[");
        String link = edition.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        HttpRequest oneClick = HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(oneClick, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @Order(7)
    void taking_the_permission_back_takes_the_letter_down_at_once() throws Exception {
        String page = slug(get("/issues/" + number + "/en").body());
        assertThat(get(page).statusCode()).isEqualTo(200);
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER)
                    .go(clearancePage)
                    .press("Take the permission back")
                    .type("Why it is taken back", "The family asks for it")
                    .press("Retract the clearance")
                    .see("The clearance was retracted");
        }
        Eventually.holds("the letter is gone", () -> get(page).statusCode() == 410);
        assertThat(get(page).body()).doesNotContain("Besnik");
        assertThat(get("/issues/" + number + "/en.txt").body()).doesNotContain("Besnik");
        assertThat(get("/feed/en.atom").body()).doesNotContain("Besnik");
    }

    private static String slug(String page) {
        int title = page.indexOf(SUBJECT);
        int link = page.lastIndexOf("href=\"", title) + "href=\"".length();
        return page.substring(link, page.indexOf('"', link));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/$", "") + path))
                .build();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(path), BodyHandlers.ofString());
    }

    /** Fetches what a link leads to, as the person who is signed in. */
    private static byte[] download(Desk desk, String name) throws IOException, InterruptedException {
        String link = desk.browser()
                .findElement(org.openqa.selenium.By.linkText(name))
                .getDomProperty("href");
        String session = desk.browser().manage().getCookieNamed("KINBRIDGE").getValue();
        HttpRequest request = HttpRequest.newBuilder(URI.create(link))
                .header("Cookie", "KINBRIDGE=" + session)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Path photograph() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x2a3b55), 0, 800, new Color(0xe0a060)));
        graphics.fillRect(0, 0, 1200, 800);
        graphics.dispose();
        Path file = Files.createTempDirectory("kinbridge-tour").resolve("dusk.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }
}
