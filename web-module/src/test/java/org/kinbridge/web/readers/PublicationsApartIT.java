package org.kinbridge.web.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.mailing.MailingId;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.NewReader;
import org.kinbridge.newsletter.subscription.ReaderFilter;
import org.kinbridge.newsletter.subscription.ReaderId;
import org.kinbridge.newsletter.subscription.ReaderPreferences;
import org.kinbridge.newsletter.subscription.ReaderRow;
import org.kinbridge.newsletter.subscription.Readers;
import org.kinbridge.newsletter.subscription.Recipients;
import org.kinbridge.newsletter.subscription.Subscriptions;
import org.kinbridge.newsletter.subscription.SuppressionReason;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.SecondPublication;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;

/** Two newsletters, and addresses that asked for one, for the other, or for both. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationsApartIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Caller MAILING = new Caller.SystemItself("mailing");
    private static final int ISSUE = 8871;

    @ArquillianResource
    private URL address;

    @Inject
    private SecondPublication secondPublication;

    @Inject
    private Readers readers;

    @Inject
    private Recipients recipients;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Mailings mailings;

    @Inject
    private RetentionReview review;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    /** In a request of its own: who has founded one within a request cannot begin a transaction there any more. */
    @Test
    @Order(0)
    void there_are_two_newsletters() {
        assertThat(secondPublication.id()).isNotEqualTo(PublicationId.FIRST);
    }

    @Test
    @Order(1)
    void nobody_gets_a_publication_they_did_not_ask_for() throws Exception {
        PublicationId second = secondPublication.id();
        MailingId ofFirst = mailing(FiledNumber.of(PublicationId.FIRST, ISSUE));
        MailingId ofSecond = mailing(FiledNumber.of(second, ISSUE));
        long before = readersNow(ofFirst);
        long beforeSecond = readersNow(ofSecond);
        add(PublicationId.FIRST, "first-only@apart.example");
        add(second, "second-only@apart.example");
        add(PublicationId.FIRST, "both@apart.example");
        add(second, "Both@apart.example");
        assertThat(readersNow(ofFirst) - before).isEqualTo(2);
        assertThat(readersNow(ofSecond) - beforeSecond).isEqualTo(2);

        change("update newsletter.mailing set state = 'SNAPSHOT' where issue_number % 100000 = " + ISSUE);
        await("select count(*) = 2 from newsletter.mailing where state = 'SENDING' and issue_number % 100000 = "
                + ISSUE);
        assertThat(mailed(ofFirst)).containsExactly("both@apart.example", "first-only@apart.example");
        assertThat(mailed(ofSecond)).containsExactly("Both@apart.example", "second-only@apart.example");
        change("update newsletter.mailing set state = 'CANCELLED', version = version + 1 where issue_number % 100000 = "
                + ISSUE);
    }

    @Test
    @Order(2)
    void the_desk_tells_the_newsletters_of_one_address_apart() {
        PublicationId second = secondPublication.id();
        assertThatThrownBy(() -> add(second, "both@apart.example"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        known -> assertThat(known.errors().get(0).messageKey()).isEqualTo("readers.error.known"));
        assertThatThrownBy(() -> add(new PublicationId(998), "nowhere@apart.example"))
                .isInstanceOf(NotFound.class);
        assertThat(rows("both@apart.example", null))
                .extracting(ReaderRow::publication)
                .containsExactly(PublicationId.FIRST, second);
        assertThat(rows("apart.example", second))
                .extracting(ReaderRow::address)
                .containsExactly("Both@apart.example", "second-only@apart.example");
        ReaderId ofFirst =
                rows("both@apart.example", PublicationId.FIRST).get(0).id();
        assertThat(asked.by(Role.EDITOR, () -> readers.open(ofFirst)).others())
                .extracting(ReaderRow::publication)
                .containsExactly(second);
        assertThat(asked.by(Role.EDITOR, () -> readers.counts()))
                .anyMatch(count ->
                        count.publication().equals(second) && count.language() == Language.SQ && count.readers() == 2);
    }

    @Test
    @Order(3)
    void one_click_ends_one_subscription_and_the_preferences_end_any() {
        PublicationId second = secondPublication.id();
        ReaderId first = add(PublicationId.FIRST, "leaver@apart.example");
        ReaderId other = add(second, "leaver@apart.example");
        ReaderPreferences clicked = subscriptions.unsubscribe(unsubscribeToken(first), ConsentChannel.ONE_CLICK);
        assertThat(clicked.others()).isEmpty();
        assertThat(states("leaver@apart.example")).containsExactly("1 UNSUBSCRIBED", second + " CONFIRMED");

        ReaderPreferences seen =
                subscriptions.preferences(preferencesToken(first)).orElseThrow();
        assertThat(seen.publication()).isEqualTo(PublicationId.FIRST);
        assertThat(seen.subscribed()).isFalse();
        assertThat(seen.others()).containsExactly(second);
        assertThat(subscriptions.leave(preferencesToken(first), second).others())
                .isEmpty();
        assertThat(states("leaver@apart.example")).containsExactly("1 UNSUBSCRIBED", second + " UNSUBSCRIBED");

        add(PublicationId.FIRST, "all@apart.example");
        ReaderId all = add(second, "all@apart.example");
        subscriptions.leaveAll(preferencesToken(all));
        assertThat(states("all@apart.example")).containsExactly("1 UNSUBSCRIBED", second + " UNSUBSCRIBED");
        assertThat(events("all@apart.example", "UNSUBSCRIBED")).isEqualTo(2);
        assertThat(subscriptions.preferences(unsubscribeToken(other))).isEmpty();
    }

    @Test
    @Order(4)
    void a_complaint_or_a_dead_mailbox_ends_every_subscription_of_the_address() {
        PublicationId second = secondPublication.id();
        ReaderId first = add(PublicationId.FIRST, "dead@apart.example");
        ReaderId other = add(second, "dead@apart.example");
        assertThat(asked.by(MAILING, () -> recipients.stillWants(other))).isTrue();
        asked.by(MAILING, () -> recipients.suppress(first, SuppressionReason.COMPLAINED));
        asked.by(MAILING, () -> recipients.suppress(first, SuppressionReason.DEAD_ADDRESS));
        assertThat(states("dead@apart.example")).containsExactly("1 SUPPRESSED", second + " SUPPRESSED");
        assertThat(events("dead@apart.example", "SUPPRESSED")).isEqualTo(2);
        assertThat(asked.by(MAILING, () -> recipients.stillWants(other))).isFalse();
        assertThat(asked.by(MAILING, () -> recipients.of(second, Language.SQ)))
                .noneMatch(recipient -> recipient.reader().equals(other));
    }

    @Test
    @Order(5)
    void who_is_forgotten_is_forgotten_in_all_newsletters() {
        PublicationId second = secondPublication.id();
        for (boolean bySelf : new boolean[] {true, false}) {
            String reader = (bySelf ? "self" : "desk") + "@apart.example";
            ReaderId first = add(PublicationId.FIRST, reader);
            ReaderId other = add(second, reader);
            if (bySelf) {
                subscriptions.erase(preferencesToken(other));
            } else {
                asked.by(Role.COORDINATOR, () -> readers.erase(other));
            }
            assertThat(states(reader)).isEmpty();
            assertThat(number("select count(*) from newsletter.consent_event where subscriber_id in ('" + first + "', '"
                            + other + "')"))
                    .isZero();
            assertThat(subscriptions.preferences(preferencesToken(first))).isEmpty();
            assertThatThrownBy(() -> add(PublicationId.FIRST, reader)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> add(second, reader)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    @Order(6)
    void a_subscription_that_ended_years_ago_goes_without_ending_another() throws Exception {
        PublicationId second = secondPublication.id();
        ReaderId stays = add(second, "faithful@apart.example");
        former("faithful@apart.example");
        former("gone@apart.example");
        DueItem month = asked.by(Role.COORDINATOR, () -> review.due(0)).stream()
                .filter(item ->
                        item.kind().equals("former-readers") && item.reference().equals("2011-03"))
                .findFirst()
                .orElseThrow();
        asked.by(Role.COORDINATOR, () -> review.letGo(month.kind(), month.record()));
        assertThat(states("faithful@apart.example")).containsExactly(second + " CONFIRMED");
        assertThat(asked.by(MAILING, () -> recipients.stillWants(stays))).isTrue();
        assertThat(states("gone@apart.example")).isEmpty();
        assertThatThrownBy(() -> add(second, "gone@apart.example")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @Order(7)
    @RunAsClient
    void a_reader_of_the_second_newsletter_has_that_subscription_alone() throws Exception {
        String reader = "walker@apart.example";
        Mailbox mailbox = new Mailbox(reader);
        assertThat(get(address + "subscribe?publication=nowhere&lang=en").statusCode())
                .isEqualTo(404);
        assertThat(ask("publication=nowhere&", reader).statusCode()).isEqualTo(404);
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go("/subscribe?publication=tidings&lang=fa")
                    .see("خبرهای اسکله")
                    .photograph("subscribe-second-fa")
                    .go("/subscribe?publication=tidings&lang=en")
                    .see("Quay Tidings")
                    .type("E-mail address", reader)
                    .photograph("subscribe-second-en")
                    .press("Subscribe now")
                    .see("Look into your mailbox")
                    .see("Quay Tidings");
            MimeMessage wanted = mailbox.await(1);
            assertThat(wanted.getSubject()).contains("Quay Tidings");
            desk.browser().get(Mailbox.link(wanted, "/subscribe/confirm/"));
            desk.see("Quay Tidings").press("Yes, send me the newsletter").see("You are subscribed");
            assertThat(subscribed(reader)).isEqualTo("tidings CONFIRMED");

            HttpResponse<String> ofFirst = ask("", reader);
            HttpResponse<String> ofSecond = ask("publication=tidings&", reader);
            HttpResponse<String> unknown = ask("publication=tidings&", "nobody.knows@apart.example");
            assertThat(ofFirst.statusCode()).isEqualTo(303).isEqualTo(ofSecond.statusCode());
            assertThat(ofSecond.headers().firstValue("Location"))
                    .isEqualTo(unknown.headers().firstValue("Location"));
            mailbox.await(3);
            MimeMessage known = mailbox.messages().stream()
                    .filter(message -> subject(message).startsWith("You already get"))
                    .findFirst()
                    .orElseThrow();
            assertThat(known.getSubject()).contains("Quay Tidings");
            MimeMessage first = mailbox.messages().stream()
                    .filter(message -> subject(message).startsWith("Please confirm")
                            && !subject(message).contains("Quay Tidings"))
                    .findFirst()
                    .orElseThrow();
            post(Mailbox.link(first, "/subscribe/confirm/"), "");
            assertThat(subscribed(reader)).isEqualTo(" CONFIRMED, tidings CONFIRMED");
            ask("", reader);
            ask("publication=tidings&", reader);
            ask("", "after.all@apart.example");
            new Mailbox("after.all@apart.example").await(1);
            assertThat(mailbox.messages()).hasSize(3);

            String preferences = Mailbox.link(known, "/preferences/");
            desk.browser().get(preferences + "?lang=fa");
            desk.see("خبرهای اسکله").photograph("preferences-two-fa");
            desk.browser().get(preferences);
            desk.see("You also get these newsletters of ours")
                    .see("This goes for all our newsletters")
                    .photograph("preferences-two-en")
                    .press("Unsubscribe from “\u2068Quay Tidings\u2069”")
                    .see("You get no further issue of")
                    .photograph("preferences-left-en");
            assertThat(subscribed(reader)).isEqualTo(" CONFIRMED, tidings UNSUBSCRIBED");
            desk.press("Unsubscribe from everything").see("You are unsubscribed from everything");
            assertThat(subscribed(reader)).isEqualTo(" UNSUBSCRIBED, tidings UNSUBSCRIBED");

            desk.signIn(Staff.EDITOR)
                    .go("/desk/readers?q=apart.example")
                    .see("Quay Tidings")
                    .photograph("readers-two-en")
                    .press("second-only@apart.example")
                    .see("Quay Tidings")
                    .photograph("reader-two-en")
                    .go("/desk/readers/add")
                    .choose("Newsletter", "Quay Tidings")
                    .photograph("readers-add-two-en")
                    .go("/desk/mailings")
                    .choose("Newsletter", "Quay Tidings")
                    .type("Issue number", "7777")
                    .press("Prepare the mailing")
                    .see("This edition is not published")
                    .photograph("mailings-two-en")
                    .press("فارسی")
                    .see("خبرهای اسکله")
                    .photograph("mailings-two-fa")
                    .go("/desk/readers?q=apart.example")
                    .see("خوانندگان")
                    .photograph("readers-two-fa")
                    .press("English")
                    .see("Readers");
        }
    }

    private ReaderId add(PublicationId publication, String reader) {
        return asked.by(
                Role.EDITOR,
                () -> readers.add(new NewReader(
                        publication,
                        reader,
                        Language.SQ,
                        LocalDate.of(2026, 5, 14),
                        ConsentChannel.SIGNED_SHEET,
                        "sheet of the harbour fair")));
    }

    private long readersNow(MailingId mailing) {
        return asked.by(Role.EDITOR, () -> mailings.readersNow(mailing));
    }

    private List<ReaderRow> rows(String words, PublicationId publication) {
        return asked.by(Role.EDITOR, () -> readers.list(new ReaderFilter(words, null, null, publication, 0)))
                .rows();
    }

    private String preferencesToken(ReaderId reader) {
        return token(asked.by(MAILING, () -> recipients.links(reader)).preferences());
    }

    private String unsubscribeToken(ReaderId reader) {
        return token(asked.by(MAILING, () -> recipients.links(reader)).unsubscribe());
    }

    private static String token(URI link) {
        return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
    }

    private MailingId mailing(FiledNumber issue) throws Exception {
        UUID id = UUID.randomUUID();
        change("insert into newsletter.mailing (id, version, issue_number, language, state, state_since, prepared_by,"
                + " sent_back_because, server_away) values ('" + id + "', 0, " + issue.value()
                + ", 'SQ', 'DRAFT', now(), gen_random_uuid(), '', false)");
        return new MailingId(id);
    }

    private void former(String reader) throws Exception {
        change("insert into newsletter.subscriber (id, publication_id, version, address, address_identity, language,"
                + " state, asked_at, confirmed_at, ended_at) values (gen_random_uuid(), 1, 0, '" + reader + "', '"
                + reader + "', 'SQ', 'UNSUBSCRIBED', '2010-01-01', '2010-01-02', '2011-03-04')");
    }

    private List<String> mailed(MailingId mailing) {
        return list("select address from newsletter.delivery where mailing_id = '" + mailing
                + "' and address like '%@apart.example' order by lower(address)");
    }

    private List<String> states(String reader) {
        return list("select publication_id || ' ' || state from newsletter.subscriber where address_identity = '"
                + reader + "' order by publication_id");
    }

    private long events(String reader, String kind) {
        return number("select count(*) from newsletter.consent_event e join newsletter.subscriber s"
                + " on s.id = e.subscriber_id where s.address_identity = '" + reader + "' and e.kind = '" + kind + "'");
    }

    private List<String> list(String query) {
        List<?> rows = entityManager.createNativeQuery(query).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    private long number(String query) {
        return ((Number) entityManager.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        entityManager.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    private void await(String question) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!Boolean.TRUE.equals(entityManager.createNativeQuery(question).getSingleResult())) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private HttpResponse<String> ask(String publication, String reader) throws Exception {
        return post(
                address + "subscribe?" + publication + "lang=en",
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

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subscribed(String reader) throws Exception {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select string_agg(p.word || ' ' || s.state, ', ' order by p.id) from newsletter.subscriber s"
                                + " join newsletter.publication p on p.id = s.publication_id where s.address_identity = ?")) {
            select.setString(1, reader);
            ResultSet row = select.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }
}
