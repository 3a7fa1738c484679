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
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.subscription.SubscriptionRequest;
import org.kinbridge.newsletter.subscription.Subscriptions;
import org.kinbridge.newsletter.subscription.TooManyAttempts;

/**
 * {@code /subscribe}: the form of one newsletter, and the answer to it, which is the same for every address. The newsletter is
 * named by its word, {@code ?publication=bulletin}; the first one needs no naming.
 */
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
        Optional<PublicationView> newsletter = pages.named(request.getParameter("publication"));
        if (newsletter.isEmpty()) {
            pages.send(unknown(language), response);
        } else if (request.getParameter("sent") != null) {
            ReaderPage sent = ReaderPage.of("sent.ftlh", "readers.site.sent.title", ReaderPage.FORM, language);
            pages.send(sent.about(newsletter.get().id()), response);
        } else {
            Map<String, Object> empty = Map.of("address", "", "chosen", language.tag(), "error", "");
            pages.send(form(language).about(newsletter.get().id()).with(empty), response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = SiteWords.language(request, Language.EN);
        Optional<PublicationView> newsletter = pages.named(request.getParameter("publication"));
        if (newsletter.isEmpty()) {
            pages.send(unknown(language), response);
        } else {
            ask(newsletter.get(), language, request, response);
        }
    }

    private void ask(
            PublicationView newsletter, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String address = Optional.ofNullable(request.getParameter("address")).orElse("");
        Language chosen = Optional.ofNullable(request.getParameter("language"))
                .flatMap(Language::ofTag)
                .orElse(language);
        try {
            subscriptions.ask(new SubscriptionRequest(newsletter.id(), address, chosen, request.getRemoteAddr()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", request.getContextPath() + ReaderPages.form(newsletter, language) + "&sent=1");
        } catch (UnusableAddress | TooManyAttempts refused) {
            pages.send(again(language, address, chosen, refused).about(newsletter.id()), response);
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
        return ReaderPage.of("subscribe.ftlh", "readers.site.title", ReaderPage.FORM, language);
    }

    private static ReaderPage unknown(Language language) {
        return ReaderPage.saying("readers.site.unknown.title", language).withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
