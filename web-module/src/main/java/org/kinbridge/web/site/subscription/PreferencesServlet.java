package org.kinbridge.web.site.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.ReaderPreferences;
import org.kinbridge.newsletter.subscription.Subscriptions;

/** {@code /preferences/{token}}: language, unsubscribing, erasing. A GET shows, a POST acts. */
@WebServlet("/preferences/*")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscriptions subscriptions;

    @Inject
    private transient ReaderPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Tokens.of(request);
        if (token.equals(Tokens.TEST)) {
            pages.send(saying("test", SiteWords.language(request, Language.EN)), response);
            return;
        }
        Optional<ReaderPreferences> reader = subscriptions.preferences(token);
        pages.send(
                reader.map(known -> shown(request, token, known, false)).orElseGet(() -> invalid(request)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            pages.send(act(request, Tokens.of(request)), response);
        } catch (NotFound unknown) {
            pages.send(invalid(request), response);
        }
    }

    private ReaderPage act(HttpServletRequest request, String token) {
        ReaderPreferences before = subscriptions.preferences(token).orElseThrow(NotFound::new);
        Language language = SiteWords.ofReader(request, before.language());
        String action = Optional.ofNullable(request.getParameter("action")).orElse("");
        switch (action) {
            case "language" -> {
                Language chosen = Optional.ofNullable(request.getParameter("language"))
                        .flatMap(Language::ofTag)
                        .orElse(before.language());
                return shown(request, token, subscriptions.speak(token, chosen), true);
            }
            case "unsubscribe" -> {
                subscriptions.leave(token);
                return saying("unsubscribed", language);
            }
            case "erase" -> {
                subscriptions.erase(token);
                return saying("erased", language);
            }
            default -> {
                return shown(request, token, before, false);
            }
        }
    }

    private static ReaderPage shown(HttpServletRequest request, String token, ReaderPreferences reader, boolean saved) {
        Language language = SiteWords.ofReader(request, reader.language());
        return ReaderPage.of("preferences.ftlh", "readers.site.preferences.title", "/preferences/" + token, language)
                .with(Map.of(
                        "address", reader.maskedAddress(),
                        "subscribed", reader.subscribed(),
                        "chosen", reader.language().tag(),
                        "saved", saved));
    }

    private static ReaderPage saying(String what, Language language) {
        return ReaderPage.saying("readers.site." + what + ".title", language);
    }

    private static ReaderPage invalid(HttpServletRequest request) {
        return saying("invalid", SiteWords.language(request, Language.EN)).withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
