package org.kinbridge.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.SiteAssets;

/** The public site. Answers from the cache where it can; never opens a session. */
@WebServlet(
        name = "site",
        urlPatterns = {"", "/issues", "/issues/*", "/about", "/feed/*", "/p/*", "/pictures/*", "/assets/*"},
        loadOnStartup = 2)
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
        AskedPath asked = asked(path);
        String key =
                asked.isNeutral() ? PublicSite.key(path, language(request, asked, request.getParameter("lang"))) : path;
        ReadyPage ready = cache.find(key);
        if (ready == null) {
            ready = load(request, asked, key);
        }
        ready.send(request, response, body);
    }

    private AskedPath asked(String path) {
        return AskedPath.of(path, AskedPath.namesPublication(path) ? languages().keySet() : Set.of());
    }

    private ReadyPage load(HttpServletRequest request, AskedPath asked, String key) {
        boolean neutral = asked.isNeutral();
        ReadyPage stored = cache.load(key, () -> SiteAssets.find(key)
                .or(() -> site.find(key))
                .map(page -> new ReadyPage(page, neutral))
                .orElse(null));
        if (stored != null) {
            return stored;
        }
        Language language = language(request, asked, neutral ? key.substring(key.indexOf('=') + 1) : asked.language());
        // One page for each publication and language says that there is nothing: made-up addresses fill no memory.
        String nothing = neutral ? key : PublicSite.key(asked.base() + "/nothing", language);
        ReadyPage known = cache.find(nothing);
        return known != null ? known : nothing(nothing, language);
    }

    private ReadyPage nothing(String key, Language language) {
        ReadyPage page = cache.load(key, () -> new ReadyPage(site.unstored(key, language), true));
        return Objects.requireNonNull(page);
    }

    private Language language(HttpServletRequest request, AskedPath asked, @Nullable String wanted) {
        List<Language> spoken = Objects.requireNonNull(languages().get(asked.base()));
        return SpokenLanguage.choose(wanted, request.getHeader("Accept-Language"), spoken);
    }

    private Map<String, List<Language>> languages() {
        return cache.languages(site::languages);
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
