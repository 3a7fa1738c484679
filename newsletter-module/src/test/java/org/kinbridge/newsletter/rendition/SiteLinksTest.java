package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteLinksTest {

    private static final String SITE = "https://beacon.example";

    private static final Map<String, StoredPage> PUBLIC = Map.of(
            "/issues/31/en/chairs", page(200, "<p id=\"text-note-1\">One</p>"),
            "/issues/31/en/withdrawn", page(410, "<h1>Gone</h1>"),
            "/issues/31/fa/صندلی‌ها", page(200, "<p>متن</p>"),
            "/p/bulletin/issues/3/en/quay", page(200, "<p>Quay</p>"),
            "/p/bulletin/issues/3/en/gone", page(410, "<h1>Gone</h1>"),
            "/issues/31/en.pdf", new StoredPage(200, "application/pdf", "en", "x", new byte[0], null));

    private static final List<ComingPage> COMING = ComingPage.ofEdition("/issues/32/en", Map.of("spring", 2));

    private final SiteLinks links =
            new SiteLinks(SITE, () -> Set.of("", "/p/bulletin"), path -> Optional.ofNullable(PUBLIC.get(path)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/issues/31/en/nowhere",
                "https://beacon.example.org/anything",
                "https://beacon.example:8443/other-program",
                "mailto:desk@beacon.example",
                "https://beacon.example",
                "https://BEACON.example/issues?lang=fa",
                "http://beacon.example/subscribe",
                "https://beacon.example/p/bulletin",
                "https://beacon.example/p/bulletin/?lang=fa",
                "https://beacon.example/p/bulletin/issues",
                "https://beacon.example/p/bulletin/about#content",
                "https://beacon.example/p/bulletin/issues/3/en/quay",
                "https://beacon.example/subscribe?publication=bulletin",
                "https://beacon.example/issues/31/en/chairs",
                "https://beacon.example/issues/31/en/chairs/",
                "https://beacon.example/issues/31/en/chairs#text-note-1",
                "https://beacon.example/issues/31/fa/%D8%B5%D9%86%D8%AF%D9%84%DB%8C%E2%80%8C%D9%87%D8%A7",
                "https://beacon.example/issues/31/en.pdf",
                "https://beacon.example/issues/32/en",
                "https://beacon.example/issues/32/en/spring#text-note-2",
                "https://beacon.example/issues/32/en/spring#content"
            })
    void what_leads_somewhere_or_to_others_is_left_alone(String href) {
        assertThat(links.dead(List.of(href), () -> COMING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://beacon.example/issues/31/en/nowhere",
                "http://beacon.example/issues/31/en/nowhere",
                "https://beacon.example/issues/31/en/withdrawn",
                "https://beacon.example/issues/31/en/chairs#text-note-2",
                "https://beacon.example/issues/31/en.pdf#page-3",
                "https://beacon.example/issues/32/fa",
                "https://beacon.example/issues/32/en/spring#text-note-3",
                "https://beacon.example/p",
                "https://beacon.example/p/other",
                "https://beacon.example/p/other/issues",
                "https://beacon.example/p/bulletin/subscribe",
                "https://beacon.example/p/bulletin/issues/3/en",
                "https://beacon.example/p/bulletin/issues/3/en/gone",
                "https://beacon.example/issues/3/en/quay",
                "https://beacon.example/issues#nowhere",
                "https://beacon.example/desk/issues"
            })
    void what_leads_nowhere_on_the_own_site_is_found(String href) {
        assertThat(links.dead(List.of(href), () -> COMING)).containsExactly(href);
    }

    private static StoredPage page(int status, String html) {
        return new StoredPage(status, PageDraft.HTML, "en", "x", html.getBytes(StandardCharsets.UTF_8), null);
    }
}
