package org.kinbridge.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Presence;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.security.SetUp;

/**
 * The door of the desk: nobody comes in who has not signed in, whose account was closed or whose password was changed
 * since; who has a password from an administrator changes it first; administration is for administrators. The
 * set-up page is gone once an account exists. Says to the boundaries who calls.
 */
@WebFilter(filterName = "deskDoor")
public class DeskDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXTENSION = ".xhtml";
    private static final String SIGN_IN = "/sign-in";
    private static final String SET_UP = "/set-up";
    private static final String OWN_ACCOUNT = "/desk/account/own";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** The only pages for people who have not signed in; every other Faces page is closed to them. */
    private static final Set<String> OPEN = Set.of(SIGN_IN, SET_UP);

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CurrentCaller currentCaller;

    @Inject
    private transient SetUp setUp;

    @Inject
    private transient SessionProof sessionProof;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = page(request);
        if (page.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
        } else if (page.equals(SET_UP) && !setUp.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            letIn(page, request, response, chain);
        }
    }

    private void letIn(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Presence> presence = request.getSession(false) == null ? Optional.empty() : present();
        presence.map(Presence::staff).ifPresent(currentCaller::become);
        response.setHeader("Cache-Control", "no-store");
        if (presence.isEmpty()) {
            letStrangerIn(page, request, response, chain);
        } else if (presence.get().mustChangePassword() && !page.equals(OWN_ACCOUNT)) {
            response.sendRedirect(request.getContextPath() + OWN_ACCOUNT);
        } else if (!mayOpen(page)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (page.equals(SIGN_IN) && request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/desk");
        } else {
            chain.doFilter(request, response);
        }
    }

    private void letStrangerIn(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        leave(request);
        if (OPEN.contains(page)) {
            chain.doFilter(request, response);
        } else {
            sendToSignIn(page, request, response);
        }
    }

    private Optional<Presence> present() {
        return sessionProof.account().flatMap(account -> accounts.present(account, sessionProof.credentialNumber()));
    }

    /** The address without an extension, whichever way the page is reached. */
    private static String page(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }

    private boolean mayOpen(String page) {
        return (!isAdministration(page) || currentCaller.has(Role.ADMINISTRATOR))
                && WriterPages.mayOpen(currentCaller.staff().role(), page);
    }

    private static boolean isAdministration(String page) {
        return page.equals("/admin") || page.startsWith("/admin/");
    }

    /** Somebody whose account was closed, or got another password, loses what the session held. */
    private void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && sessionProof.account().isPresent()) {
            session.invalidate();
        }
    }

    /** A page that was asked for by script gets the answer that Faces understands, so that nothing typed is lost. */
    private static void sendToSignIn(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (String.valueOf(request.getHeader("Accept")).startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED); // a script that speaks JSON says it itself
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = page + query;
        String address =
                request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
