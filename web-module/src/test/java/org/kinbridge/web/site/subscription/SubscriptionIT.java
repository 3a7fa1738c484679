package org.kinbridge.web.site.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubscriptionIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ArquillianResource
    private URL address;

    @Test
    void a_reader_subscribes_confirms_chooses_a_language_and_is_forgotten() throws Exception {
        Mailbox mailbox = new Mailbox("first.reader@reader.example");
        try (Desk reader = Desk.open(address.toURI())) {
            reader.go("/subscribe?lang=en").photograph("subscribe-en");
            reader.type("E-mail address", "first.reader@reader.example")
                    .choose("Language of the issues", "English")
                    .press("Subscribe now");
            reader.see("Look into your mailbox").photograph("subscribe-sent-en");
            String link = Mailbox.link(mailbox.await(1), "/subscribe/confirm/");
            assertThat(get(link).statusCode()).isEqualTo(200);
            assertThat(state("first.reader@reader.example")).isEqualTo("PENDING");
            reader.browser().get(link);
            reader.see("f…@reader.example")
                    .photograph("confirm-en")
                    .press("Yes, send me the newsletter")
                    .see("You are subscribed");
            assertThat(state("first.reader@reader.example")).isEqualTo("CONFIRMED");
            reader.browser().get(link);
            reader.press("Yes, send me the newsletter").see("You are subscribed");

            ask("first.reader@reader.example");
            String preferences = Mailbox.link(mailbox.await(2), "/preferences/");
            assertThat(get(preferences).statusCode()).isEqualTo(200);
            reader.browser().get(preferences);
            reader.see("You get our newsletter").photograph("preferences-en");
            reader.browser().get(preferences);
            reader.choose("Language of the issues", "فارسی")
                    .press("Save the language")
                    .see("ذخیره شد")
                    .photograph("preferences-fa");
            reader.browser().get(preferences);
            assertThat(one(
                            "select language from newsletter.subscriber where address_identity = ?",
                            "first.reader@reader.example"))
                    .isEqualTo("FA");
            reader.press("نشانی‌ام برای همیشه پاک شود").see("نشانی شما پاک شد").photograph("erased-fa");
            assertThat(state("first.reader@reader.example")).isEmpty();
            assertThat(get(preferences).statusCode()).isEqualTo(404);
            assertThat(one("select count(*) from newsletter.suppression where reason = ?", "ERASED"))
                    .isNotEqualTo("0");
            assertThat(one(
                            "select count(*) from newsletter.consent_event where cast(consent_event as text) like ?",
                            "%first.reader%"))
                    .isEqualTo("0");
        }
    }

    @Test
    void the_persian_page_is_a_true_mirror_and_keeps_what_was_typed() throws Exception {
        try (Desk reader = Desk.open(address.toURI())) {
            reader.go("/subscribe?lang=fa").photograph("subscribe-fa");
            assertThat(reader.browser().getPageSource()).contains("dir=\"rtl\"");
            reader.type("نشانی ایمیل", "خواننده@example.org")
                    .press("مشترک می‌شوم")
                    .see("مشکلی هست")
                    .photograph("subscribe-error-fa");
            assertThat(reader.valueOf("نشانی ایمیل")).isEqualTo("خواننده@example.org");
            assertThat(reader.browser().manage().getCookies()).isEmpty();
        }
    }

    @Test
    void an_address_with_line_breaks_is_refused_and_nothing_is_mailed() throws Exception {
        int before = TestServers.mail().getReceivedMessages().length;
        HttpResponse<String> answer = ask("reader@example.org\r\nBcc: everybody@example.org");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("line break").contains("Bcc: everybody@example.org");
        assertThat(one("select count(*) from newsletter.subscriber where address like ?", "%everybody%"))
                .isEqualTo("0");
        assertThat(TestServers.mail().getReceivedMessages()).hasSize(before);
    }

    @Test
    void the_answer_is_the_same_for_known_unknown_and_suppressed_addresses() throws Exception {
        ask("known@reader.example");
        new Mailbox("known@reader.example").await(1);
        confirmBySql("known@reader.example");
        HttpResponse<String> unknown = ask("unknown@reader.example");
        HttpResponse<String> known = ask("known@reader.example");
        assertThat(known.statusCode()).isEqualTo(303).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet())
                .doesNotContain("set-cookie");
        assertThat(new Mailbox("known@reader.example").await(2).getSubject()).contains("already");
    }

    @Test
    void nobody_is_flooded_with_confirmations() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(ask("flooded@reader.example").statusCode()).isEqualTo(303);
        }
        ask("after.the.flood@reader.example");
        new Mailbox("after.the.flood@reader.example").await(1);
        assertThat(new Mailbox("flooded@reader.example").messages()).hasSize(3);
    }

    @Test
    void a_link_that_we_did_not_make_opens_nothing() throws Exception {
        for (String path : new String[] {"subscribe/confirm/", "preferences/", "unsubscribe/"}) {
            String forged = address + path + "A".repeat(66);
            assertThat(get(forged).statusCode()).isEqualTo(404);
            assertThat(post(forged, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(404);
        }
        assertThat(get(address + "unsubscribe/test").body()).contains("test message");
    }

    @Test
    void the_editor_adds_a_reader_with_evidence_and_the_coordinator_erases() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR)
                    .go("/desk/readers/add")
                    .press("Add a reader")
                    .see("There is a problem")
                    .photograph("readers-add-error-en");
            desk.type("E-mail address", "paper@reader.example")
                    .type("What shows that they agreed", "sign-up sheet of the May meeting");
            desk.choose("How", "Signed sheet");
            ((org.openqa.selenium.JavascriptExecutor) desk.browser())
                    .executeScript("document.querySelector('[type=date]').value='2026-05-14'");
            desk.press("Add a reader")
                    .see("The reader was added")
                    .see("paper@reader.example")
                    .photograph("readers-en");
            desk.press("paper@reader.example")
                    .see("Signed sheet")
                    .see("sign-up sheet of the May meeting")
                    .photograph("reader-en");
            assertThat(desk.bodyText()).contains("Erasing a reader is for the coordinator");
            desk.press("فارسی")
                    .see("خواننده")
                    .photograph("reader-fa")
                    .go("/desk/readers")
                    .see("خوانندگان")
                    .photograph("readers-fa");
            desk.press("English");
        }
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/readers?q=paper").press("paper@reader.example");
            desk.press("Erase…").press("Erase this reader for good").see("Everything about this reader was erased");
            desk.go("/desk/readers/add")
                    .type("E-mail address", "paper@reader.example")
                    .press("Add a reader")
                    .see("There is a problem");
            assertThat(state("paper@reader.example")).isEmpty();
        }
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/readers");
            assertThat(desk.bodyText()).doesNotContain("@reader.example");
        }
    }

    private HttpResponse<String> ask(String reader) throws Exception {
        return post(
                address + "subscribe?lang=en",
                "language=en&address=" + URLEncoder.encode(reader, StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(String link) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(link)).GET().build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String link, String form) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String state(String reader) throws Exception {
        return one("select state from newsletter.subscriber where address_identity = ?", reader);
    }

    private static void confirmBySql(String reader) throws Exception {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update newsletter.subscriber set state = 'CONFIRMED', confirmed_at = now() where address_identity = ?")) {
            update.setString(1, reader);
            update.executeUpdate();
        }
    }

    private static String one(String query, String argument) throws Exception {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, argument);
            ResultSet row = select.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }
}
