package org.kinbridge.web.site.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ReaderPreferences;
import org.kinbridge.newsletter.subscription.Subscriptions;

/**
 * {@code /preferences/{token}}: the language of one newsletter, unsubscribing from it, from others that the same address
 * gets, or from all, and erasing. A GET shows, a POST acts.
 */
@WebServlet("/preferences/*")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Notice NOTHING = new Notice("", "");
    private static final Notice SAVED = new Notice("readers.site.preferences.saved", "");

    /** What was done just now, and to which newsletter. */
    private record Notice(String key, String publication) {}

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
                reader.map(known -> shown(request, token, known, NOTHING)).orElseGet(() -> invalid(request)), response);
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
                return shown(request, token, subscriptions.speak(token, chosen), SAVED);
            }
            case "unsubscribe" -> {
                return leave(request, token, before);
            }
            case "unsubscribe-all" -> {
                subscriptions.leaveAll(token);
                return saying("leftAll", language).about(before.publication());
            }
            case "erase" -> {
                subscriptions.erase(token);
                return saying("erased", language).about(before.publication());
            }
            default -> {
                return shown(request, token, before, NOTHING);
            }
        }
    }

    /** Leaves the newsletter of the button that was pressed; nothing, if the address does not get that one any more. */
    private ReaderPage leave(HttpServletRequest request, String token, ReaderPreferences before) {
        String pressed = Optional.ofNullable(request.getParameter("publication"))
                .orElse(before.publication().toString());
        Optional<PublicationId> left = Stream.concat(Stream.of(before.publication()), before.others().stream())
                .filter(id -> id.toString().equals(pressed))
                .findFirst();
        if (left.isEmpty()) {
            return shown(request, token, before, NOTHING);
        }
        ReaderPreferences now = subscriptions.leave(token, left.get());
        return !now.subscribed() && now.others().isEmpty()
                ? saying("unsubscribed", SiteWords.ofReader(request, now.language()))
                        .about(left.get())
                : shown(
                        request,
                        token,
                        now,
                        new Notice("readers.site.preferences.left", left.get().toString()));
    }

    private static ReaderPage shown(HttpServletRequest request, String token, ReaderPreferences reader, Notice notice) {
        Language language = SiteWords.ofReader(request, reader.language());
        return ReaderPage.of("preferences.ftlh", "readers.site.preferences.title", "/preferences/" + token, language)
                .about(reader.publication())
                .with(Map.of(
                        "address", reader.maskedAddress(),
                        "subscribed", reader.subscribed(),
                        "chosen", reader.language().tag(),
                        "others",
                                reader.others().stream()
                                        .map(PublicationId::toString)
                                        .toList(),
                        "noticeKey", notice.key(),
                        "left", notice.publication()));
    }

    private static ReaderPage saying(String what, Language language) {
        return ReaderPage.saying("readers.site." + what + ".title", language);
    }

    private static ReaderPage invalid(HttpServletRequest request) {
        return saying("invalid", SiteWords.language(request, Language.EN)).withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
