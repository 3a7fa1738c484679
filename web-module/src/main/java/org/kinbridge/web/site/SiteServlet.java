package org.kinbridge.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.SiteAssets;

/** The public site. Answers from the cache where it can; never opens a session. */
@WebServlet(
        name = "site",
        urlPatterns = {"", "/issues", "/issues/*", "/about", "/feed/*", "/pictures/*", "/assets/*"},
        loadOnStartup = 2)
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Addresses that name no language. */
    private static final Set<String> NEUTRAL = Set.of("/", "/issues", "/about");

    private static final Pattern LANGUAGE_IN_PATH = Pattern.compile("/(?:issues/\\d+|feed)/([a-z]{2,3})(?:[./].*)?");

    @Inject
    private transient PublicSite site;

    @Inject
    private transient PageCache cache;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response, false);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, boolean body) throws IOException {
        String path = path(request);
        if (path.length() > 1 && path.endsWith("/")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/" + request.getRequestURI().replaceAll("^/+|/+$", ""));
            return;
        }
        boolean neutral = NEUTRAL.contains(path);
        String key = neutral ? PublicSite.key(path, language(request, request.getParameter("lang"))) : path;
        ReadyPage ready = cache.find(key);
        if (ready == null) {
            ready = load(request, key, neutral);
        }
        ready.send(request, response, body);
    }

    private ReadyPage load(HttpServletRequest request, String key, boolean neutral) {
        ReadyPage stored = cache.load(key, () -> SiteAssets.find(key)
                .or(() -> site.find(key))
                .map(page -> new ReadyPage(page, neutral))
                .orElse(null));
        if (stored != null) {
            return stored;
        }
        Language language = language(request, neutral ? key.substring(key.indexOf('=') + 1) : languageIn(key));
        // One page for each language says that there is nothing: addresses that anybody makes up fill no memory.
        String nothing = neutral ? key : PublicSite.key("nothing", language);
        ReadyPage known = cache.find(nothing);
        return known != null ? known : nothing(nothing, language);
    }

    private ReadyPage nothing(String key, Language language) {
        ReadyPage page = cache.load(key, () -> new ReadyPage(site.unstored(key, language), true));
        return Objects.requireNonNull(page);
    }

    private static @Nullable String languageIn(String path) {
        Matcher named = LANGUAGE_IN_PATH.matcher(path);
        return named.matches() ? named.group(1) : null;
    }

    private Language language(HttpServletRequest request, @Nullable String wanted) {
        return SpokenLanguage.choose(wanted, request.getHeader("Accept-Language"), cache.languages(site::languages));
    }

    /** Over HTTP/2 the server reads the octets of an escaped path as Latin letters: no Persian title would be found. */
    private static String path(HttpServletRequest request) {
        String raw = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceAll(";[^/]*", "");
        if (raw.indexOf('%') < 0) {
            return decodedByServer(request);
        }
        try {
            return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return raw;
        }
    }

    private static String decodedByServer(HttpServletRequest request) {
        String inside = request.getPathInfo();
        String path = inside == null ? request.getServletPath() : request.getServletPath() + inside;
        return path.isEmpty() ? "/" : path;
    }
}
