package org.kinbridge.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.PublishedIssue;
import org.kinbridge.web.fixture.SecondPublication;

/** A second publication on the public site: under its own address, and nothing of it under the first one's. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SeveralPublicationsIT {

    private static final int NUMBER = 9600;
    private static final String HOME = "/p/" + SecondPublication.WORD;
    private static final String ISSUE = HOME + "/issues/" + NUMBER;
    private static final String SLUG = "ropes-of-vjosa";
    private static final String ENGLISH = "Ropes of Vjosa";
    private static final String PERSIAN = "طناب‌های ویوسا";

    /** Where the first publication shows what is new. */
    private static final List<String> OF_THE_FIRST = List.of(
            "/?lang=en",
            "/?lang=fa",
            "/issues?lang=en",
            "/issues?lang=fa",
            "/about?lang=en",
            "/feed/en.atom",
            "/feed/fa.atom");

    @ArquillianResource
    private URL address;

    @Inject
    private SecondPublication second;

    @Inject
    private PublishedIssue published;

    @Inject
    private Issues issues;

    @Inject
    private PublicSite site;

    @Inject
    private Renditions renditions;

    @Inject
    private Asked asked;

    @Test
    @Order(0)
    void its_pages_are_public_as_soon_as_it_is_founded() {
        second.id();
        for (Language language : List.of(Language.EN, Language.FA)) {
            for (String path : List.of(HOME, HOME + "/issues", HOME + "/about")) {
                assertThat(site.find(PublicSite.key(path, language))).as(path).isPresent();
            }
            assertThat(site.find(HOME + "/feed/" + language.tag() + ".atom")).isPresent();
        }
    }

    @Test
    @Order(1)
    void an_issue_of_the_second_is_published() {
        UUID english = published.article(Language.EN, ENGLISH, "The ropes were counted twice.");
        UUID persian = published.article(Language.FA, PERSIAN, "طناب‌ها را دو بار شمردند.");
        UUID issue = asked.by(
                Role.EDITOR,
                () -> issues.plan(new PlanIssue(
                        second.id(),
                        NUMBER,
                        LocalDate.now(ZoneOffset.UTC).plusDays(9),
                        Map.of(Language.EN, "Low water", Language.FA, "آب کم"))));
        published.place(issue, english, Language.EN);
        published.place(issue, persian, Language.FA);
        assertThat(published.published(published.view(issue)).number().running())
                .isEqualTo(NUMBER);
    }

    @Test
    @Order(2)
    @RunAsClient
    void its_pages_answer_in_both_languages_under_its_own_address() throws Exception {
        for (String english : List.of(
                HOME + "?lang=en", HOME + "/feed/en.atom", ISSUE + "/en", ISSUE + "/en.txt", ISSUE + "/en/" + SLUG)) {
            assertThat(served(english)).as(english).contains(ENGLISH);
        }
        for (String persian : List.of(HOME + "?lang=fa", HOME + "/feed/fa.atom", ISSUE + "/fa", ISSUE + "/fa.txt")) {
            assertThat(served(persian)).as(persian).contains(PERSIAN);
        }
        assertThat(served(HOME + "/about?lang=fa"))
                .contains("dir=\"rtl\"", "/subscribe?publication=tidings&amp;lang=fa");
        assertThat(get(ISSUE + "/fa.pdf").body()).startsWith("%PDF-");
        assertThat(get(HOME, "Accept-Language", "fa").body()).contains("dir=\"rtl\"", PERSIAN);
        assertThat(get(HOME + "/issues", "Accept-Language", "en").body()).contains("dir=\"ltr\"", "Low water");
        assertThat(get(HOME, "Accept-Language", "fa").headers().firstValue("Vary"))
                .contains("Accept-Language, Accept-Encoding");
    }

    @Test
    @Order(2)
    @RunAsClient
    void nothing_of_it_stands_where_the_first_shows_what_is_new() throws Exception {
        for (String path : OF_THE_FIRST) {
            assertThat(get(path).body()).as(path).doesNotContain(ENGLISH, PERSIAN, ISSUE);
        }
        for (String path : List.of("/?lang=en", "/issues?lang=en", "/about?lang=en")) {
            assertThat(served(path)).as(path).contains("href=\"" + HOME + "?lang=en\"");
        }
        assertThat(get("/issues/" + NUMBER + "/en/" + SLUG).statusCode()).isEqualTo(404);
        assertThat(served(HOME + "?lang=fa")).contains("class=\"others\"", "href=\"/?lang=");
    }

    @Test
    @Order(2)
    @RunAsClient
    void validators_compression_and_headers_are_those_of_every_public_page() throws Exception {
        for (String path : List.of(HOME + "?lang=en", ISSUE + "/en")) {
            HttpResponse<String> answer = get(path);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, no-cache");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                    .contains("gzip");
            assertThat(send(request(path).method("HEAD", BodyPublishers.noBody()))
                            .body())
                    .isEmpty();
        }
        assertThat(get(HOME + "/").headers().firstValue("Location")).contains(HOME);
        assertThat(send(request(HOME).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    @Test
    @Order(2)
    @RunAsClient
    void what_is_not_there_is_not_found() throws Exception {
        for (String path : List.of(
                "/p",
                "/p/Tidings",
                "/p/nowhere",
                "/p/nowhere/issues",
                HOME + "/desk",
                HOME + "/subscribe",
                ISSUE + "1/en",
                "/p/%00")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("Exception");
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void no_way_round_the_door_of_the_desk_leads_through_it() throws Exception {
        for (String path :
                List.of("/p/../desk", "/p/..%2Fdesk", HOME + "%2F..%2F..%2Fdesk", HOME + "/%2e%2e/%2e%2e/desk")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 400, 404);
            assertThat(answer.headers().firstValue("Location").orElse("/sign-in"))
                    .as(path)
                    .contains("/sign-in");
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void a_word_of_any_length_is_only_not_found() throws Exception {
        assertThat(get("/p/" + "a".repeat(5000) + "/issues").statusCode()).isEqualTo(404);
        HttpResponse<String> below = get(HOME + "/issues/9/fa");
        assertThat(below.statusCode()).isEqualTo(404);
        assertThat(below.body()).contains("lang=\"fa\"", "href=\"" + HOME + "/issues?lang=fa\"");
        assertThat(get("/p/nowhere", "Accept-Language", "en").body())
                .as("the page of the first publication")
                .contains("href=\"/issues?lang=en\"");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everybody_can_read_it() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.go(HOME + "?lang=fa").see(PERSIAN).checkAccessibility().photograph("site-second-fa");
            desk.go("/about?lang=en").see("Also published here").photograph("site-others-en");
        }
    }

    @Test
    @Order(4)
    void a_piece_of_it_is_withdrawn() {
        int filed = FiledNumber.of(second.id(), NUMBER).value();
        asked.by(Role.EDITOR, () -> renditions.retractPiece(filed, Language.EN, SLUG, "The harbour asked for it"));
    }

    @Test
    @Order(5)
    @RunAsClient
    void its_tombstone_stands_under_its_own_address() throws Exception {
        HttpResponse<String> tombstone = get(ISSUE + "/en/" + SLUG);
        assertThat(tombstone.statusCode()).isEqualTo(410);
        assertThat(tombstone.body())
                .contains("This piece has been withdrawn", "href=\"" + HOME + "/issues?lang=en\"")
                .doesNotContain(ENGLISH, "The harbour asked for it");
        for (String path : List.of(HOME + "?lang=en", HOME + "/feed/en.atom", ISSUE + "/en", ISSUE + "/en.txt")) {
            assertThat(served(path)).as(path).doesNotContain(ENGLISH);
        }
        assertThat(served(ISSUE + "/fa")).contains(PERSIAN);
    }

    private String served(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path).GET();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.toString().replaceAll("/+$", "") + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
