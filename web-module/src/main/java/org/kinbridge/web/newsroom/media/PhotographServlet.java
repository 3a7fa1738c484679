package org.kinbridge.web.newsroom.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographSize;

/** Shows photographs of the library on the desk: {@code /desk/newsroom/photographs/{id}/{size}}. */
@WebServlet("/desk/newsroom/photographs/*")
public class PhotographServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MediaLibrary media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredFile file = file(request.getPathInfo());
            String tag = '"' + file.sha256() + '"';
            response.setHeader("ETag", tag);
            // asked about each time: a cut is made anew when its focal point moves
            response.setHeader("Cache-Control", "private, no-cache");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(file.contentType());
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound | IllegalArgumentException unknown) {
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
        return media.file(
                UUID.fromString(parts[1]), PhotographSize.ofWord(parts[2]).orElseThrow(NotFound::new));
    }
}
