package org.kinbridge.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;

/**
 * Turns every exception that nobody answered into an error page, before the server sees it and logs its message.
 * The first of all filters.
 */
@WebFilter(filterName = "errorAnswers")
public class ErrorAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** As web.xml allows: beyond it the server refuses to read a form, and nobody could say why. */
    private static final long LARGEST_FORM = 60L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            requireReadable(request);
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | LinkageError e) {
            answer(e, request, response);
        }
    }

    private static void requireReadable(HttpServletRequest request) {
        if (request.getContentLengthLong() > LARGEST_FORM) {
            throw new Refused("problem.tooLarge", LARGEST_FORM / (1024 * 1024));
        }
    }

    private static void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Throwable root = UnexpectedError.root(thrown);
        if (root.getClass().getSimpleName().equals("ClientAbortException")) {
            return;
        }
        int status = status(root);
        String number = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "" : UnexpectedError.log(thrown);
        if (response.isCommitted()) {
            return;
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            redirectPart(request, response, status, number);
            return;
        }
        request.setAttribute(ErrorPage.NUMBER, number);
        if (root instanceof Problem problem) {
            request.setAttribute(ErrorPage.PROBLEM, problem);
        }
        response.sendError(status);
    }

    private static int status(Throwable root) {
        if (root instanceof AccessDenied) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (root instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return root instanceof Problem ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** A script waits for XML: it is sent to the error page. */
    private static void redirectPart(
            HttpServletRequest request, HttpServletResponse response, int status, String number) throws IOException {
        response.reset();
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        String address = request.getContextPath() + ErrorPage.ADDRESS + "?status=" + status + "&amp;number=" + number;
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                        + "\"/></partial-response>");
    }
}
