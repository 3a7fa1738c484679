package org.kinbridge.web.mailings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.retention.DueItem;
import org.kinbridge.cases.retention.RetentionReview;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.mailing.MailingId;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.NewReader;
import org.kinbridge.newsletter.subscription.Readers;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Eventually;
import org.kinbridge.web.fixture.Mailbox;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.SecondPublication;
import org.kinbridge.web.fixture.TestServers;

/** An issue of a second newsletter, from its publication to the mailboxes of its readers and out of one again. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondNewsletterMailIT {

    private static final Caller PREPARES = new Caller.Staff(AccountId.random(), "Zamira Qoshlli", Role.EDITOR);
    private static final Caller APPROVES = new Caller.Staff(AccountId.random(), "Xhevahir Qoshlli", Role.COORDINATOR);

    private static final String HOUSE = "@moored.example";
    private static final String OF_SECOND = "second.only" + HOUSE;
    private static final String OF_FIRST = "first.only" + HOUSE;
    private static final String OF_BOTH = "both" + HOUSE;
    private static final String EDITOR_OF_FIRST = "editor.first" + HOUSE;
    private static final String EDITOR_OF_SECOND = "editor.second" + HOUSE;

    private static final String TITLE = "Quay Tidings";
    private static final String ISSUE = "Slack water";

    /** Below the numbers that other tests take: theirs stay the newest. */
    private static final int HIGHEST = 40;

    /** The ledger is kept for two years. */
    private static final int MONTHS_AHEAD = 25;

    private static final String MAILING_OF_SECOND = " from newsletter.mailing m join newsletter.publication p"
            + " on p.id = m.issue_number / 100000 + 1 where m.language = 'EN' and p.word = ?";

    @Inject
    private SecondPublication second;

    @Inject
    private PublishedIssue published;

    @Inject
    private Issues issues;

    @Inject
    private Readers readers;

    @Inject
    private Mailings mailings;

    @Inject
    private RetentionReview review;

    @Inject
    private Asked asked;

    /** In a request of its own, as in all tests that go on with it. */
    @Test
    @Order(0)
    void there_are_two_newsletters() {
        assertThat(second.id()).isNotEqualTo(PublicationId.FIRST);
    }

    @Test
    @Order(1)
    void each_has_readers_of_its_own() {
        add(second.id(), OF_SECOND);
        add(second.id(), OF_BOTH);
        add(PublicationId.FIRST, OF_BOTH);
        add(PublicationId.FIRST, OF_FIRST);
    }

    /** Sent to nobody but an editor: readers of the first newsletter are the business of other tests. */
    @Test
    @Order(2)
    void an_issue_of_the_first_is_seen_as_a_test() {
        UUID work = published.article(Language.EN, "Nets of Qoshll", "The nets were mended by lamplight.");
        FiledNumber issue = published
                .published(published.composed("High water", Map.of(work, Language.EN), Language.EN))
                .number();
        MailingId mailing = tested(issue, EDITOR_OF_FIRST);
        asked.by(PREPARES, () -> mailings.cancel(mailing));
    }

    @Test
    @Order(3)
    void two_people_send_an_issue_of_the_second() {
        FiledNumber issue = issueOfSecond();
        assertThat(issue.publication()).isNotEqualTo(PublicationId.FIRST);
        MailingId mailing = tested(issue, EDITOR_OF_SECOND);
        asked.by(PREPARES, () -> mailings.askApproval(mailing, version(mailing)));
        asked.by(APPROVES, () -> mailings.approve(mailing, version(mailing)));
        asked.by(PREPARES, () -> mailings.start(mailing, version(mailing), mailings.readersNow(mailing)));
    }

    @Test
    @Order(4)
    @RunAsClient
    void its_readers_get_it_and_no_others() throws Exception {
        awaitTheEnd();
        List<String> receivers = new ArrayList<>();
        for (MimeMessage message : TestServers.mail().getReceivedMessages()) {
            if (message.getSubject().endsWith(ISSUE) && !message.getSubject().startsWith("[test]")) {
                receivers.add(message.getHeader("To", null));
            }
        }
        assertThat(receivers).containsExactlyInAnyOrderElementsOf(confirmedReadersOfSecond());
        assertThat(receivers.stream().filter(to -> to.endsWith(HOUSE))).containsExactlyInAnyOrder(OF_SECOND, OF_BOTH);
        assertThat(new Mailbox(OF_SECOND).messages()).hasSize(1);
        assertThat(new Mailbox(OF_BOTH).messages()).hasSize(1);
        assertThat(new Mailbox(OF_FIRST).messages()).isEmpty();
    }

    @Test
    @Order(5)
    @RunAsClient
    void it_names_the_second_and_the_number_that_its_readers_know() throws Exception {
        int filed = Integer.parseInt(one("select m.issue_number" + MAILING_OF_SECOND, SecondPublication.WORD));
        int running = new FiledNumber(filed).running();
        String page = "/p/tidings/issues/" + running + "/en";
        String whole = TITLE + " · Issue " + running + " · " + ISSUE;
        MimeMessage message = new Mailbox(OF_SECOND).await(1);
        MimeMessage test = new Mailbox(EDITOR_OF_SECOND).await(1);
        assertThat(message.getSubject()).isEqualTo(whole);
        assertThat(test.getSubject()).isEqualTo("[test] " + whole);
        for (String body : List.of(Mailbox.text(message), html(message), Mailbox.text(test), html(test))) {
            assertThat(body)
                    .contains(TITLE, "Issue " + running, "Ropes of Qoshll", page)
                    .doesNotContain(Integer.toString(filed), "The Amended")
                    .doesNotContainPattern("localhost:\\d+/issues/");
        }
        HttpResponse<String> web = get(Mailbox.link(message, "/issues/"));
        assertThat(web.uri().getPath()).isEqualTo(page);
        assertThat(web.statusCode()).isEqualTo(200);
        assertThat(web.body()).contains(TITLE, "Ropes of Qoshll");
    }

    @Test
    @Order(5)
    @RunAsClient
    void each_newsletter_is_a_list_of_its_own_to_mail_programs() throws Exception {
        String ofFirst = list(new Mailbox(EDITOR_OF_FIRST).await(1));
        assertThat(ofFirst).isEqualTo("<en.newsletter.kinbridge.example>");
        assertThat(list(new Mailbox(OF_SECOND).await(1)))
                .isEqualTo("<en.tidings.newsletter.kinbridge.example>")
                .isEqualTo(list(new Mailbox(EDITOR_OF_SECOND).await(1)));
    }

    @Test
    @Order(6)
    @RunAsClient
    void one_click_ends_that_subscription_alone() throws Exception {
        MimeMessage message = new Mailbox(OF_BOTH).await(1);
        String link = message.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(get(link).body()).contains(TITLE);
        assertThat(subscriptions(OF_BOTH)).isEqualTo(" CONFIRMED, tidings CONFIRMED");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(link))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(subscriptions(OF_BOTH)).isEqualTo(" CONFIRMED, tidings UNSUBSCRIBED");
        assertThat(subscriptions(OF_SECOND)).isEqualTo("tidings CONFIRMED");
        assertThat(subscriptions(OF_FIRST)).isEqualTo(" CONFIRMED");
    }

    @Test
    @Order(7)
    void what_falls_due_is_named_by_the_number_that_readers_know() {
        assertThat(asked.by(APPROVES, () -> review.due(MONTHS_AHEAD)))
                .filteredOn(item -> item.kind().equals("deliveries"))
                .extracting(DueItem::reference)
                .anyMatch(reference -> reference.matches(SecondPublication.WORD + "-\\d{1,2} en"))
                .noneMatch(reference -> reference.matches("1\\d{5} .*"));
    }

    private void add(PublicationId publication, String reader) {
        asked.by(
                Role.EDITOR,
                () -> readers.add(new NewReader(
                        publication,
                        reader,
                        Language.EN,
                        LocalDate.of(2026, 5, 14),
                        ConsentChannel.SIGNED_SHEET,
                        "sheet of the boat yard")));
    }

    private FiledNumber issueOfSecond() {
        UUID work = published.article(Language.EN, "Ropes of Qoshll", "The ropes were wound by hand.");
        UUID issue = asked.by(
                Role.EDITOR,
                () -> issues.plan(new PlanIssue(
                        second.id(),
                        freeNumber(),
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        Map.of(Language.EN, ISSUE))));
        published.place(issue, work, Language.EN);
        return published.published(published.view(issue)).number();
    }

    private int freeNumber() {
        Set<Integer> taken = asked.by(Role.EDITOR, issues::list).stream()
                .filter(row -> row.number().publication().equals(second.id()))
                .map(row -> row.number().running())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, HIGHEST)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseThrow();
    }

    /** A mailing that was prepared, checked and sent to one address as a test. */
    private MailingId tested(FiledNumber issue, String tester) {
        MailingId mailing = asked.by(PREPARES, () -> mailings.prepare(issue.value(), Language.EN));
        assertThat(asked.by(PREPARES, () -> mailings.check(mailing, version(mailing)))
                        .passed())
                .isTrue();
        asked.by(PREPARES, () -> mailings.sendTest(mailing, version(mailing), tester));
        return mailing;
    }

    private int version(MailingId mailing) {
        return asked.by(PREPARES, () -> mailings.open(mailing)).version();
    }

    private static void awaitTheEnd() throws Exception {
        Eventually.holds(
                "the mailing is completed", () -> one("select m.state" + MAILING_OF_SECOND, SecondPublication.WORD)
                        .equals("COMPLETED"));
    }

    private static List<String> confirmedReadersOfSecond() throws Exception {
        return Arrays.asList(one(
                        "select string_agg(s.address, ' ') from newsletter.subscriber s join newsletter.publication p"
                                + " on p.id = s.publication_id where s.language = 'EN' and s.state = 'CONFIRMED'"
                                + " and p.word = ?",
                        SecondPublication.WORD)
                .split(" "));
    }

    private static String subscriptions(String reader) throws Exception {
        return one(
                "select string_agg(p.word || ' ' || s.state, ', ' order by p.id) from newsletter.subscriber s"
                        + " join newsletter.publication p on p.id = s.publication_id where s.address_identity = ?",
                reader);
    }

    private static String list(MimeMessage message) throws MessagingException {
        return message.getHeader("List-Id", null);
    }

    private static String html(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(1)
                .getContent()
                .toString();
    }

    private static HttpResponse<String> get(String link) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(link)).GET().build(), BodyHandlers.ofString());
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
