package org.kinbridge.web.site.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.ReaderPreferences;
import org.kinbridge.newsletter.subscription.Subscriptions;

/**
 * {@code /unsubscribe/{token}}: a GET shows a button, since mail scanners open every link; a POST acts, from that
 * button or from the mail program itself (RFC 8058), which sends no cookie and follows no redirection.
 */
@WebServlet("/unsubscribe/*")
@MultipartConfig(maxFileSize = 10_000, maxRequestSize = 20_000)
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscriptions subscriptions;

    @Inject
    private transient ReaderPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Tokens.of(request);
        if (token.equals(Tokens.TEST)) {
            pages.send(test(request), response);
            return;
        }
        Optional<ReaderPreferences> reader = subscriptions.lookAtUnsubscribing(token);
        pages.send(reader.map(known -> button(request, token, known)).orElseGet(() -> invalid(request)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Tokens.of(request);
        boolean oneClick = "One-Click".equals(request.getParameter("List-Unsubscribe"));
        if (token.equals(Tokens.TEST)) {
            pages.send(test(request), response);
            return;
        }
        try {
            ConsentChannel channel = oneClick ? ConsentChannel.ONE_CLICK : ConsentChannel.MAILED_LINK;
            pages.send(done(request, subscriptions.unsubscribe(token, channel)), response);
        } catch (NotFound unknown) {
            pages.send(invalid(request), response);
        }
    }

    private static ReaderPage button(HttpServletRequest request, String token, ReaderPreferences reader) {
        if (!reader.subscribed()) {
            return done(request, reader);
        }
        Language language = SiteWords.ofReader(request, reader.language());
        return ReaderPage.of("unsubscribe.ftlh", "readers.site.unsubscribe.title", "/unsubscribe/" + token, language)
                .about(reader.publication())
                .with(Map.of("address", reader.maskedAddress()));
    }

    private static ReaderPage done(HttpServletRequest request, ReaderPreferences reader) {
        return ReaderPage.saying("readers.site.unsubscribed.title", SiteWords.ofReader(request, reader.language()))
                .about(reader.publication());
    }

    private static ReaderPage test(HttpServletRequest request) {
        return ReaderPage.saying("readers.site.test.title", SiteWords.language(request, Language.EN));
    }

    private static ReaderPage invalid(HttpServletRequest request) {
        return ReaderPage.saying("readers.site.invalid.title", SiteWords.language(request, Language.EN))
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
