package org.kinbridge.web.newsroom.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.media.AlreadyThere;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.SignedIn;
import org.kinbridge.web.support.Words;

/**
 * Takes in one photograph for each request of the page's script: the file is the body, its name a header. Answers with
 * JSON: {@code address} and {@code notices} of what was taken in, or {@code error} in the language of the interface.
 * Status 503: the same file may be sent again; 422: it would be refused again.
 */
@WebServlet("/desk/newsroom/photographs/new")
public class UploadServlet extends HttpServlet {

    static final String TOKEN = "X-Kinbridge-Token";
    static final String NAME = "X-File-Name";

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/desk/newsroom/media/photograph?id=";
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient UploadToken token;

    @Inject
    private transient SignedIn me;

    @Inject
    private transient Words words;

    @Inject
    private transient Problems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!me.isOfNewsletter() || !token.matches(request.getHeader(TOKEN))) {
            answer(response, HttpServletResponse.SC_FORBIDDEN, Map.of("error", words.of("media.upload.notAllowed")));
            return;
        }
        try {
            UUID id = media.upload(photograph(request));
            if ("true".equals(request.getParameter("alone"))) {
                problems.done("media.uploaded");
            }
            List<String> notices = media.photograph(id).notices().stream()
                    .sorted()
                    .map(notice -> words.constant("media.notice", notice))
                    .toList();
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    Map.of("address", request.getContextPath() + ADDRESS + id, "notices", notices));
        } catch (AlreadyThere known) {
            answer(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    Map.of("error", text(known), "address", request.getContextPath() + ADDRESS + known.photograph()));
        } catch (Refused busy) {
            answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, Map.of("error", text(busy)));
        } catch (Problem problem) {
            answer(response, UNPROCESSABLE, Map.of("error", text(problem)));
        }
    }

    /** Reads no more than may be taken in, whatever the request says of its length. */
    private static NewPhotograph photograph(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readNBytes(MediaLibrary.LARGEST_FILE + 1);
        String name = Objects.requireNonNullElse(request.getHeader(NAME), "");
        try {
            return new NewPhotograph(URLDecoder.decode(name, StandardCharsets.UTF_8), content);
        } catch (IllegalArgumentException noName) {
            return new NewPhotograph("", content);
        }
    }

    private String text(Problem problem) {
        return problem instanceof InvalidInput invalid && !invalid.errors().isEmpty()
                ? words.of(
                        invalid.errors().get(0).messageKey(),
                        invalid.errors().get(0).arguments())
                : words.of(problem);
    }

    private static void answer(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.write(body));
    }
}
