package org.kinbridge.web.admin.outbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.post.KeptMail;

/** Hands out a kept message as a file for a mail program; behind the door of the administration. */
@WebServlet("/admin/outbox/file")
public class KeptMessageDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptMail keptMail;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        try {
            byte[] file = keptMail.download(name == null ? "" : name);
            response.setContentType("message/rfc822");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
