package org.kinbridge.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * The door of the desk: nobody comes in who has not signed in or whose account was closed since; administration is for
 * administrators. Says to the boundaries who calls.
 */
@WebFilter(filterName = "deskDoor")
public class DeskDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String EXTENSION = ".xhtml";
    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** The only pages for people who have not signed in; every other Faces page is closed to them. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/set-up");

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CurrentCaller currentCaller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = page(request);
        if (page.startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Caller.Staff> staff = Optional.ofNullable(request.getUserPrincipal()).flatMap(this::stillActive);
        staff.ifPresent(currentCaller::become);
        response.setHeader("Cache-Control", "no-store");
        if (staff.isEmpty() && !OPEN.contains(page)) {
            leave(request);
            sendToSignIn(page, request, response);
        } else if (isAdministration(page) && !currentCaller.has(Role.ADMINISTRATOR)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Caller.Staff> stillActive(Principal principal) {
        return accounts.stillActive(new AccountId(UUID.fromString(principal.getName())));
    }

    /** The address without an extension, whichever way the page is reached. */
    private static String page(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(EXTENSION) ? path.substring(0, path.length() - EXTENSION.length()) : path;
    }

    private static boolean isAdministration(String page) {
        return page.equals("/admin") || page.startsWith("/admin/");
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
            request.getSession().invalidate();
        }
    }

    /** A page that was asked for by script gets the answer that Faces understands, so that nothing typed is lost. */
    private static void sendToSignIn(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = page + query;
        String address = request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address.replace("&", "&amp;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
