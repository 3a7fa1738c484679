package org.kinbridge.web.newsroom.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.newsletter.importing.Reviewing;

/** Shows the pictures of an import under review: {@code /desk/newsroom/import-pictures/{import}/{number}}. */
@WebServlet("/desk/newsroom/import-pictures/*")
public class ImportPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reviewing reviewing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredFile file = file(request.getPathInfo());
            response.setContentType(file.contentType());
            response.setContentLength(file.content().length);
            response.setHeader("Cache-Control", "private, max-age=3600");
            response.getOutputStream().write(file.content());
        } catch (NotFound | Refused | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDenied denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private StoredFile file(@Nullable String path) {
        String[] parts = path == null ? new String[0] : path.split("/");
        if (parts.length != 3) {
            throw new NotFound();
        }
        return reviewing.picture(ImportAddress.idOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
