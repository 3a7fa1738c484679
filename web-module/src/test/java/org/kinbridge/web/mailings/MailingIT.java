package org.kinbridge.web.mailings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.rendition.EditionContent;
import org.kinbridge.newsletter.rendition.PlacedPiece;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;

/** One edition to its readers, past a mail server that says no, later, and nothing. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailingIT {

    private static final int ISSUE = 9032;

    @ArquillianResource
    private URL address;

    @Inject
    private Renditions renditions;

    @Inject
    private Asked asked;

    @Test
    @Order(1)
    void an_edition_is_published_in_french() {
        PlacedPiece piece = new PlacedPiece(
                1,
                "bread",
                PieceKind.ARTICLE,
                "Le pain de midi",
                "Une boulangerie",
                "La rédaction",
                PlainEditor.parse("Bonjour."));
        EditionContent content = new EditionContent(
                ISSUE,
                Language.FR,
                "Le Phare",
                "Association",
                "Automne",
                LocalDate.of(2026, 11, 1),
                null,
                List.of(piece),
                Map.of(),
                Set.of(Language.FR));
        asked.by(Role.EDITOR, () -> renditions.publish(content));
    }

    @Test
    @Order(2)
    @RunAsClient
    void two_people_send_it_and_every_reader_has_one_row() throws Exception {
        for (String reader : new String[] {"anna", "ben", "later", "gone", "vanish", "leaver"}) {
            addReader(reader + "@french.example");
        }
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/mailings").see("Mailings").photograph("mailings-empty-en");
            desk.type("Issue number", "7777")
                    .choose("Language", "French")
                    .press("Prepare the mailing")
                    .see("This edition is not published");
            assertThat(desk.valueOf("Issue number")).isEqualTo("7777");
            desk.type("Issue number", Integer.toString(ISSUE))
                    .press("Prepare the mailing")
                    .see("Draft")
                    .photograph("mailing-draft-en");
            desk.press("Check the mailing").see("Everything is as it must be");
            desk.type("Your own e-mail address", "editor@\u200Bhouse")
                    .press("Send me a test")
                    .see("There is a problem");
            desk.type("Your own e-mail address", "editor@house.example")
                    .press("Send me a test")
                    .see("on its way");
            MimeMessage test = new Mailbox("editor@house.example").await(1);
            assertThat(test.getSubject()).startsWith("[test]");
            assertThat(get(Mailbox.link(test, "/unsubscribe/")).body()).contains("test message");
            desk.press("Ask for approval").see("Waits for a coordinator").photograph("mailing-waits-en");
        }
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR)
                    .see("Approve the mailing of issue " + ISSUE)
                    .photograph("today-mailing-en");
            desk.followBeginningWith("Approve the mailing of issue " + ISSUE).see("6 readers would get this edition");
            desk.press("Approve the mailing")
                    .see("It can be sent now")
                    .press("Send…")
                    .see("cannot be called back");
            assertThat(desk.browser().getPageSource())
                    .contains("Send issue 9032")
                    .contains("to 6 readers");
            desk.photograph("mailing-send-en");
        }
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).followBeginningWith("Send issue " + ISSUE);
            addReader("late.comer@french.example");
            desk.press("Send…").pressBeginningWith("Send issue " + ISSUE).see("The number of readers has changed");
            desk.go("/desk/mailings").followBeginningWith("Issue " + ISSUE).press("Send…");
            desk.pressBeginningWith("Send issue " + ISSUE).see("The mailing starts");
            awaitState("COMPLETED_WITH_UNCERTAIN");
            desk.go("/desk/mailings")
                    .followBeginningWith("Issue " + ISSUE)
                    .see("Completed, some uncertain")
                    .photograph("mailing-uncertain-en");
            desk.press("فارسی")
                    .see("نامعلوم")
                    .photograph("mailing-uncertain-fa")
                    .go("/desk/mailings")
                    .see("ارسال‌ها")
                    .photograph("mailings-fa")
                    .press("English");
        }
        assertThat(new Mailbox("anna@french.example").messages()).hasSize(1);
        assertThat(new Mailbox("later@french.example").messages()).hasSize(1);
        assertThat(new Mailbox("vanish@french.example").messages()).hasSize(1);
        assertThat(row("later@french.example")).isEqualTo("ACCEPTED 2");
        assertThat(row("gone@french.example")).isEqualTo("BOUNCED_HARD 1");
        assertThat(row("vanish@french.example")).isEqualTo("UNCERTAIN 1");
        assertThat(one("select state from newsletter.subscriber where address_identity = ?", "gone@french.example"))
                .isEqualTo("SUPPRESSED");
        assertThat(one(
                        "select count(*) || '' from newsletter.delivery d join newsletter.mailing m on m.id = d.mailing_id where m.language = ?",
                        "FR"))
                .isEqualTo("7");
    }

    @Test
    @Order(3)
    @RunAsClient
    void a_scanner_that_opens_the_link_unsubscribes_nobody_and_one_click_does() throws Exception {
        MimeMessage message = new Mailbox("ben@french.example").await(1);
        assertThat(message.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Return-Path", null)).matches("<newsletter\\+[0-9a-f]{32}@kinbridge.example>");
        String link = message.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(get(link).statusCode()).isEqualTo(200);
        assertThat(one("select state from newsletter.subscriber where address_identity = ?", "ben@french.example"))
                .isEqualTo("CONFIRMED");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(link))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(one("select state from newsletter.subscriber where address_identity = ?", "ben@french.example"))
                .isEqualTo("UNSUBSCRIBED");
        assertThat(one(
                        "select channel from newsletter.consent_event e join newsletter.subscriber s on s.id = e.subscriber_id"
                                + " where e.kind = 'UNSUBSCRIBED' and s.address_identity = ?",
                        "ben@french.example"))
                .isEqualTo("ONE_CLICK");
    }

    @Test
    @Order(4)
    @RunAsClient
    void what_died_while_it_was_submitted_is_shown_and_never_sent_again_by_itself() throws Exception {
        execute(
                "insert into newsletter.delivery (id, mailing_id, address, address_key, state, attempts, next_attempt_at, touched_at, reply)"
                        + " select gen_random_uuid(), m.id, ?, 'died', 'SUBMITTING', 1, now(), now() - interval '1 minute', ''"
                        + " from newsletter.mailing m where m.language = 'FR'",
                "died@french.example");
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!row("died@french.example").startsWith("UNCERTAIN")
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(row("died@french.example")).isEqualTo("UNCERTAIN 1");
        Thread.sleep(6000);
        assertThat(new Mailbox("died@french.example").messages()).isEmpty();
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).followBeginningWith("2 deliveries of issue " + ISSUE);
            desk.press("Uncertain: 2")
                    .see("d…@french.example")
                    .pressNth("Decide", 1)
                    .press("Count it as sent")
                    .see("Counted as sent");
            desk.press("Uncertain: 1")
                    .press("Decide")
                    .press("Count it as sent")
                    .see("Completed")
                    .dontSee("some uncertain");
        }
        awaitState("COMPLETED");
    }

    @Test
    @Order(5)
    @RunAsClient
    void who_left_since_the_snapshot_gets_nothing() throws Exception {
        execute(
                "insert into newsletter.delivery (id, mailing_id, reader_id, address, address_key, state, attempts, next_attempt_at, touched_at, reply)"
                        + " select gen_random_uuid(), m.id, s.id, 'left@french.example', 'left', 'PENDING', 0, now(), now(), ''"
                        + " from newsletter.mailing m, newsletter.subscriber s where m.language = 'FR' and s.address_identity = ?",
                "ben@french.example");
        execute("update newsletter.mailing set state = 'SENDING' where language = ?", "FR");
        awaitState("COMPLETED");
        assertThat(row("left@french.example")).isEqualTo("SUPPRESSED 0");
        assertThat(new Mailbox("left@french.example").messages()).isEmpty();
    }

    private static void addReader(String reader) throws Exception {
        execute(
                "insert into newsletter.subscriber (id, publication_id, version, address, address_identity, language, state, asked_at, confirmed_at)"
                        + " select gen_random_uuid(), 1, 0, a, a, 'FR', 'CONFIRMED', now(), now() from (select cast(? as text) a) x",
                reader);
    }

    private static void awaitState(String state) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        String now = "";
        while (Instant.now().isBefore(end) && !now.equals(state)) {
            now = one("select state from newsletter.mailing where language = ?", "FR");
            Thread.sleep(100);
        }
        assertThat(now).isEqualTo(state);
    }

    private static String row(String reader) throws Exception {
        return one("select state || ' ' || attempts from newsletter.delivery where address = ?", reader);
    }

    private static HttpResponse<String> get(String link) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).GET().build(), BodyHandlers.ofString());
    }

    private static void execute(String statement, String argument) throws Exception {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setString(1, argument);
            assertThat(update.executeUpdate()).isPositive();
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
