package org.kinbridge.web.site.subscription;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.ReaderPreferences;
import org.kinbridge.newsletter.subscription.Subscriptions;

/** {@code /subscribe/confirm/{token}}: the link of the confirmation message. A GET shows a button, a POST confirms. */
@WebServlet("/subscribe/confirm/*")
public class ConfirmServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Subscriptions subscriptions;

    @Inject
    private transient ReaderPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = Tokens.of(request);
        Optional<ReaderPreferences> pending = subscriptions.lookAtConfirmation(token);
        pages.send(pending.map(reader -> button(request, token, reader)).orElseGet(() -> invalid(request)), response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReaderPreferences reader = subscriptions.confirm(Tokens.of(request));
            Language language = SiteWords.ofReader(request, reader.language());
            pages.send(
                    ReaderPage.saying("readers.site.confirmed.title", language).about(reader.publication()), response);
        } catch (Problem unknown) {
            pages.send(invalid(request), response);
        }
    }

    private static ReaderPage button(HttpServletRequest request, String token, ReaderPreferences reader) {
        Language language = SiteWords.ofReader(request, reader.language());
        return ReaderPage.of("confirm.ftlh", "readers.site.confirm.title", "/subscribe/confirm/" + token, language)
                .about(reader.publication())
                .with(Map.of("address", reader.maskedAddress()));
    }

    private static ReaderPage invalid(HttpServletRequest request) {
        return ReaderPage.saying("readers.site.invalid.title", SiteWords.language(request, Language.EN))
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
