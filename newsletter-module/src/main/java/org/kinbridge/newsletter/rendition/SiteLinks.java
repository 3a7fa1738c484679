package org.kinbridge.newsletter.rendition;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which links to the newsletter's own site lead nowhere: to a page that is not public or was withdrawn, or to a place
 * that is not on its page. Links to elsewhere are left alone: nobody outside is asked, and nobody is told what is being
 * written.
 *
 * @param origin scheme, host and port of the site
 * @param bases what the addresses of the publications begin with; asked for only if a link leads below {@code /p}
 * @param stored what is public under a path
 */
record SiteLinks(String origin, Supplier<Set<String>> bases, Function<String, Optional<StoredPage>> stored) {

    /** Pages that always answer, though they are not stored. */
    private static final Set<String> ALWAYS = Set.of("/", "/issues", "/about", "/subscribe");

    /** Those of every publication beside the first, after its base. */
    private static final Pattern OF_EACH = Pattern.compile("(/p/[^/]+)(?:/issues|/about)?");

    Set<String> dead(Collection<String> hrefs, Supplier<List<ComingPage>> coming) {
        Set<String> dead = new HashSet<>();
        List<ComingPage> pages = null;
        for (String href : hrefs) {
            URI address = own(href);
            if (address != null) {
                pages = pages == null ? coming.get() : pages;
                if (!leadsSomewhere(address, pages)) {
                    dead.add(href);
                }
            }
        }
        return dead;
    }

    /** The address, if it is one of this site; null otherwise. */
    private @Nullable URI own(String href) {
        try {
            URI address = new URI(href);
            URI site = new URI(origin);
            boolean here = Objects.equals(lower(address.getHost()), lower(site.getHost()))
                    && port(address) == port(site)
                    && address.getHost() != null;
            return here ? address : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    private boolean leadsSomewhere(URI address, List<ComingPage> coming) {
        String path = path(address);
        String anchor = address.getFragment();
        if (answersAlways(path) || SiteAssets.find(path).isPresent()) {
            return anchor == null || anchor.isEmpty() || anchor.equals("content");
        }
        Optional<ComingPage> next =
                coming.stream().filter(page -> page.path().equals(path)).findFirst();
        if (next.isPresent()) {
            return anchor == null || anchor.isEmpty() || next.get().hasAnchor(anchor);
        }
        return stored.apply(path)
                .filter(page -> page.status() == 200)
                .filter(page -> anchor == null || anchor.isEmpty() || hasAnchor(page, anchor))
                .isPresent();
    }

    private boolean answersAlways(String path) {
        Matcher ofOne = OF_EACH.matcher(path);
        return ALWAYS.contains(path) || ofOne.matches() && bases.get().contains(ofOne.group(1));
    }

    private static boolean hasAnchor(StoredPage page, String name) {
        return page.contentType().startsWith("text/html")
                && new String(page.bytes(), StandardCharsets.UTF_8).contains(" id=\"" + name + "\"");
    }

    private static String path(URI address) {
        String raw = address.getRawPath() == null ? "" : address.getRawPath();
        String path = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        String bare = path.replaceAll("/+$", "");
        return bare.isEmpty() ? "/" : bare;
    }

    /** A site answers on its own port whether it is spoken to in secret or not. */
    private static int port(URI address) {
        int port = address.getPort();
        return port == 80 || port == 443 ? -1 : port;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
