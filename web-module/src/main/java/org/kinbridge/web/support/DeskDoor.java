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

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CurrentCaller currentCaller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller.Staff> staff = Optional.ofNullable(request.getUserPrincipal()).flatMap(this::stillActive);
        staff.ifPresent(currentCaller::become);
        response.setHeader("Cache-Control", "no-store");
        if (needsSignIn(request) && staff.isEmpty()) {
            leave(request);
            sendToSignIn(request, response);
        } else if (isAdministration(request) && !currentCaller.has(Role.ADMINISTRATOR)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Caller.Staff> stillActive(Principal principal) {
        return accounts.stillActive(new AccountId(UUID.fromString(principal.getName())));
    }

    private static boolean needsSignIn(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/desk") || path.startsWith("/desk/") || isAdministration(request);
    }

    private static boolean isAdministration(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    private static void leave(HttpServletRequest request) throws ServletException {
        if (request.getUserPrincipal() != null) {
            request.logout();
            request.getSession().invalidate();
        }
    }

    /** A page that was asked for by script gets the answer that Faces understands, so that nothing typed is lost. */
    private static void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = request.getServletPath() + query;
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
