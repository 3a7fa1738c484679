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
import org.kinbridge.newsletter.post.UnusableAddress;
import org.kinbridge.newsletter.subscription.SubscriptionRequest;
import org.kinbridge.newsletter.subscription.Subscriptions;
import org.kinbridge.newsletter.subscription.TooManyAttempts;

/** {@code /subscribe}: the form, and the answer to it, which is the same for every address. */
@WebServlet("/subscribe")
public class SubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private transient Subscriptions subscriptions;

    @Inject
    private transient ReaderPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = SiteWords.language(request, Language.EN);
        if (request.getParameter("sent") != null) {
            pages.send(ReaderPage.of("sent.ftlh", "readers.site.sent.title", "/subscribe", language), response);
        } else {
            pages.send(form(language).with(Map.of("address", "", "chosen", language.tag(), "error", "")), response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = SiteWords.language(request, Language.EN);
        String address = Optional.ofNullable(request.getParameter("address")).orElse("");
        Language chosen = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::ofTag)
                .orElse(language);
        try {
            subscriptions.ask(new SubscriptionRequest(address, chosen, request.getRemoteAddr()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/subscribe?sent=1&lang=" + language.tag());
        } catch (UnusableAddress | TooManyAttempts refused) {
            pages.send(again(language, address, chosen, refused), response);
        }
    }

    /** Nothing typed is lost. */
    private static ReaderPage again(Language language, String address, Language chosen, Problem refused) {
        String error = new SiteWords(language).of(refused.messageKey());
        return form(language)
                .with(Map.of("address", address, "chosen", chosen.tag(), "error", error))
                .withStatus(refused instanceof TooManyAttempts ? TOO_MANY : UNPROCESSABLE);
    }

    private static ReaderPage form(Language language) {
        return ReaderPage.of("subscribe.ftlh", "readers.site.title", "/subscribe", language);
    }
}
