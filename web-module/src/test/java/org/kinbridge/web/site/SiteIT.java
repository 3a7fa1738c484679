package org.kinbridge.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.rendition.EditionContent;
import org.kinbridge.newsletter.rendition.PictureFile;
import org.kinbridge.newsletter.rendition.PlacedPiece;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Desk;

/** The public site over HTTP, before and after something is withdrawn. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SiteIT {

    /** Above all that other tests publish: the feed holds the newest twenty. */
    private static final int ISSUE = 9700;

    private static final String PERSIAN_SLUG = "میز-جست-وجو";

    @ArquillianResource
    private URL address;

    @Inject
    private Renditions renditions;

    @Inject
    private Asked asked;

    @Test
    @Order(1)
    @RunAsClient
    void beforeItIsPublishedThereIsNothing() throws Exception {
        HttpResponse<String> answer = get("/issues/9700/fa", "Accept-Language", "fa");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("lang=\"fa\" dir=\"rtl\"", "چنین صفحه‌ای نیست");
        assertThat(get("/issues/9700/en/a-desk").body()).contains("There is no such page");
        assertThat(get("/").statusCode()).isEqualTo(200);
        HttpResponse<String> madeUp = get("/made-up/address", "Accept-Language", "fa");
        assertThat(madeUp.statusCode()).isEqualTo(404);
        assertThat(madeUp.body()).contains("چنین صفحه‌ای نیست");
    }

    @Test
    @Order(2)
    void anEditionIsPublishedInTwoLanguages() throws IOException {
        EditionContent english = content(
                Language.EN,
                "The Beacon",
                "A letter withheld",
                "a-letter",
                "a-desk",
                "Ten years of the desk",
                "The desk opened with one telephone line & a <chair>.");
        EditionContent persian = content(
                Language.FA,
                "فانوس",
                "نامه‌ای",
                "نامه",
                PERSIAN_SLUG,
                "ده سال میز جست‌وجو",
                "میز با یک خط تلفن باز شد.");
        asked.by(Role.COORDINATOR, () -> {
            renditions.publish(english);
            renditions.publish(persian);
        });
    }

    @Test
    @Order(3)
    @RunAsClient
    void persianAddressesAnswerOverHttp2Too() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        String persian = "/issues/9700/fa/" + URLEncoder.encode(PERSIAN_SLUG, StandardCharsets.UTF_8);
        browser.send(request("/issues/9700/fa").GET().build(), HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> answer =
                browser.send(request(persian).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("میز با یک خط تلفن باز شد");
    }

    @Test
    @Order(3)
    @RunAsClient
    void everyAddressAnswersInItsLanguageWithoutASession() throws Exception {
        String persian = "/issues/9700/fa/" + URLEncoder.encode(PERSIAN_SLUG, StandardCharsets.UTF_8);
        Map<String, String> expected = Map.of(
                "/issues/9700/en",
                "Inside this issue",
                "/issues/9700/fa",
                "در این شماره",
                "/issues/9700/en/a-desk",
                "a &lt;chair&gt;",
                persian,
                "میز با یک خط تلفن باز شد",
                "/issues/9700/en.txt",
                "a <chair>",
                "/feed/en.atom",
                "/issues/9700/en",
                "/feed/fa.atom",
                "ده سال میز",
                "/issues?lang=fa",
                "شمارهٔ ۹۷۰۰",
                "/about?lang=en",
                "About");
        for (Map.Entry<String, String> each : expected.entrySet()) {
            HttpResponse<String> answer = get(each.getKey());
            assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(200);
            assertThat(answer.body()).as(each.getKey()).contains(each.getValue());
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .as(each.getKey())
                    .isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.body()).doesNotContain("<script", "style=\"", "onclick");
        }
        assertThat(get("/issues/9700/en.pdf").body()).startsWith("%PDF-");
        assertThat(get("/issues/9700/en").body()).contains("hreflang=\"fa\" href=\"/issues/9700/fa\"");
        assertThat(get("/", "Accept-Language", "fa").body()).contains("dir=\"rtl\"");
        assertThat(get("/?lang=en", "Accept-Language", "fa").body()).contains("dir=\"ltr\"");
    }

    @Test
    @Order(4)
    @RunAsClient
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        for (String path :
                List.of("/issues/9700/en", "/issues/9700/en.pdf", "/assets/site.css", "/?lang=en", picture())) {
            HttpResponse<String> first = get(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).as("a strong validator").startsWith("\"");
            assertThat(first.headers().firstValue("Cache-Control")).contains("public, no-cache");
            HttpResponse<String> again = get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> packed = get("/issues/9700/en", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(get("/issues/9700/en").headers().firstValue("ETag"));
        HttpResponse<String> head =
                send(request("/issues/9700/en").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(1000);
        assertThat(send(request("/issues/9700/en/").GET()).headers().firstValue("Location"))
                .contains("/issues/9700/en");
        assertThat(send(request("/issues").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    @Order(4)
    @RunAsClient
    void peopleCanReadItInBothDirections() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            String persian = "/issues/9700/fa/" + URLEncoder.encode(PERSIAN_SLUG, StandardCharsets.UTF_8);
            for (String path : List.of(
                    "/?lang=en",
                    "/?lang=fa",
                    "/issues?lang=fa",
                    "/about?lang=en",
                    "/issues/9700/en",
                    "/issues/9700/fa",
                    "/issues/9700/en/a-desk",
                    persian,
                    "/issues/9700/fa/nowhere")) {
                desk.go(path).checkAccessibility();
            }
            desk.go("/issues/9700/en")
                    .photograph("site-issue-en")
                    .go("/issues/9700/fa")
                    .photograph("site-issue-fa");
            desk.go("/issues/9700/en/a-letter")
                    .photograph("site-letter-en")
                    .go(persian)
                    .photograph("site-piece-fa");
            desk.go("/?lang=fa").photograph("site-home-fa");
        }
    }

    @Test
    @Order(5)
    void theLetterIsWithdrawn() {
        asked.by(Role.EDITOR, () -> renditions.retractPiece(ISSUE, Language.EN, "a-letter", "The family asked for it"));
        asked.by(Role.EDITOR, () -> renditions.retractPiece(ISSUE, Language.EN, "a-letter", "A second time"));
    }

    @Test
    @Order(6)
    @RunAsClient
    void whatWasWithdrawnIsGoneEverywhereAtOnce() throws Exception {
        HttpResponse<String> tombstone = get("/issues/9700/en/a-letter");
        assertThat(tombstone.statusCode()).isEqualTo(410);
        assertThat(tombstone.body())
                .contains("This piece has been withdrawn")
                .doesNotContain("A letter withheld", "The family asked for it");
        for (String path : List.of(
                "/issues/9700/en", "/issues/9700/en.txt", "/issues/9700/en/a-desk", "/feed/en.atom", "/?lang=en")) {
            assertThat(get(path).body()).as(path).doesNotContain("A letter withheld", "words of the letter");
        }
        assertThat(get("/issues/9700/fa").body()).contains("نامه‌ای");
    }

    @Test
    @Order(7)
    void publishingAgainDoesNotBringItBack() throws IOException {
        EditionContent again = content(
                Language.EN,
                "The Beacon",
                "A letter withheld",
                "a-letter",
                "a-desk",
                "Ten years of the desk",
                "Other words.");
        asked.by(Role.EDITOR, () -> renditions.publish(again));
        String mail = asked.by(Role.EDITOR, () -> renditions.email(ISSUE, Language.EN))
                .html();
        assertThat(mail).contains("Other words.", "[[unsubscribe-url]]").doesNotContain("A letter withheld");
    }

    @Test
    @Order(8)
    @RunAsClient
    void theTombstoneOutlivesANewRendering() throws Exception {
        assertThat(get("/issues/9700/en/a-letter").statusCode()).isEqualTo(410);
        assertThat(get("/issues/9700/en/a-desk").body()).contains("Other words.");
    }

    private String picture() throws Exception {
        Matcher source = Pattern.compile("src=\"(/pictures/[^\"]+)\"")
                .matcher(get("/issues/9700/en/a-desk").body());
        assertThat(source.find()).isTrue();
        return source.group(1);
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

    private static EditionContent content(
            Language language,
            String publication,
            String letter,
            String letterSlug,
            String slug,
            String title,
            String text)
            throws IOException {
        PlacedPiece first = new PlacedPiece(
                1,
                letterSlug,
                PieceKind.OPEN_LETTER,
                letter,
                "",
                "",
                PlainEditor.parse("@salutation Dear delegation,\n\n@body The words of the letter."));
        PlacedPiece second = new PlacedPiece(
                2,
                slug,
                PieceKind.ARTICLE,
                title,
                "",
                "T. Vane",
                PlainEditor.parse(text + "\n\n[photo: desk]\ncaption: A desk\nalt: A desk under a window"));
        return new EditionContent(
                ISSUE,
                language,
                publication,
                "Association",
                "",
                LocalDate.of(2026, 3, 21),
                null,
                List.of(first, second),
                Map.of("desk", picture("desk")),
                Set.of(Language.EN, Language.FA));
    }

    private static PictureFile picture(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return new PictureFile(id, "image/jpeg", out.toByteArray(), 600, 400);
    }
}
