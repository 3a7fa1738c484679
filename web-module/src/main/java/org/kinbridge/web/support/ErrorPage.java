package org.kinbridge.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.web.layout.Interface;

/**
 * The page for everything that went wrong, in the reader's language. Written without Faces and without a session, so
 * that it still works when these do not.
 */
@WebServlet(urlPatterns = ErrorPage.ADDRESS)
public class ErrorPage extends HttpServlet {

    static final String ADDRESS = "/problem";
    static final String NUMBER = "org.kinbridge.web.error.number";
    static final String PROBLEM = "org.kinbridge.web.error.problem";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%3$s – Kinbridge</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="%4$s/jakarta.faces.resource/kinbridge.css.xhtml?ln=kinbridge">
            </head>
            <body>
            <header class="topbar"><span class="brand">Kinbridge</span></header>
            <main id="main" class="narrow">
            <h1>%3$s</h1>
            <p>%5$s</p>
            <p><a href="%4$s/desk">%6$s</a></p>
            <p><a href="%4$s/">%7$s</a></p>
            </main>
            </body>
            </html>
            """;

    @Inject
    private transient Interface userInterface;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        Locale locale = locale(request);
        String kind = kind(status);
        SecurityHeaders.set(request, response);
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.getWriter()
                .write(PAGE.formatted(
                        locale.getLanguage(),
                        locale.getLanguage().equals("fa") ? "rtl" : "ltr",
                        Words.in(locale, "problem.page." + kind),
                        request.getContextPath(),
                        escaped(explanation(request, locale, kind)),
                        Words.in(locale, "problem.page.toToday"),
                        Words.in(locale, "problem.page.toSite")));
    }

    private static String explanation(HttpServletRequest request, Locale locale, String kind) {
        if (request.getAttribute(PROBLEM) instanceof Problem problem) {
            return Words.in(locale, problem.messageKey(), problem.arguments().toArray());
        }
        return switch (kind) {
            case "accessDenied" -> Words.in(locale, "problem.accessDenied");
            case "notFound" -> Words.in(locale, "problem.page.notFound.lead");
            case "unexpected" -> Words.in(locale, "problem.unexpected", number(request));
            default -> Words.in(locale, "problem.page.refused.lead");
        };
    }

    private static String number(HttpServletRequest request) {
        if (request.getAttribute(NUMBER) instanceof String number && !number.isEmpty()) {
            return number;
        }
        String asked = String.valueOf(request.getParameter("number"));
        if (UnexpectedError.isNumber(asked)) {
            return asked;
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? UnexpectedError.log(thrown)
                : UnexpectedError.log(new IllegalStateException());
    }

    private static String kind(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN -> "accessDenied";
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_GONE -> "notFound";
            default -> status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "unexpected" : "refused";
        };
    }

    /** The status of the error; of a direct call, one of the three that a script may ask for. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status) {
            return status;
        }
        return switch (String.valueOf(request.getParameter("status"))) {
            case "403" -> HttpServletResponse.SC_FORBIDDEN;
            case "409" -> HttpServletResponse.SC_CONFLICT;
            case "500" ->
                UnexpectedError.isNumber(String.valueOf(request.getParameter("number")))
                        ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        : HttpServletResponse.SC_NOT_FOUND;
            default -> HttpServletResponse.SC_NOT_FOUND;
        };
    }

    private Locale locale(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            return userInterface.locale();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(Interface.OFFERED::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
