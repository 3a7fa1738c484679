package org.kinbridge.web.newsroom.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.newsletter.likeness.LikenessScan;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.SentFile;

/** Gives out what shows a consent: {@code /desk/newsroom/likenesses/scan?id=...}. Each time is written down. */
@WebServlet("/desk/newsroom/likenesses/scan")
public class ScanServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Likenesses likenesses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LikenessScan scan = likenesses.scan(Ids.of(request.getParameter("id")));
        SentFile.send(response, scan.fileName(), scan.contentType(), scan.content());
    }
}
