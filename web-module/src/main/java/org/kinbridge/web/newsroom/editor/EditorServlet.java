package org.kinbridge.web.newsroom.editor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.web.support.Words;

/**
 * A door for scripts of the newsroom: JSON in and out, problems as JSON in the reader's language. Behind {@code DeskDoor}, which
 * answers 401 to whoever is not signed in; what changes something needs the {@link EditorToken} of the session and may hold at
 * most four million bytes.
 */
abstract class EditorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 4_000_000;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient EditorToken token;

    @Inject
    private transient Words words;

    /** What a request asks for. */
    interface Task {
        void run() throws IOException;
    }

    /** Runs it, and turns problems into answers. */
    void answering(HttpServletResponse response, Task task) throws IOException {
        try {
            task.run();
        } catch (InvalidInput invalid) {
            send(
                    response,
                    UNPROCESSABLE,
                    EditorJson.of(invalid, error -> words.of(error.messageKey(), error.arguments())));
        } catch (NotFound unknown) {
            say(response, HttpServletResponse.SC_NOT_FOUND, words.of(unknown));
        } catch (AccessDenied denied) {
            say(response, HttpServletResponse.SC_FORBIDDEN, words.of(denied));
        } catch (Problem refused) {
            say(response, HttpServletResponse.SC_CONFLICT, words.of(refused));
        } catch (IllegalArgumentException malformed) {
            say(response, HttpServletResponse.SC_BAD_REQUEST, words.of("editor.problem.malformed"));
        }
    }

    /** The body of a request that may change something; empty if the request was answered because it may not. */
    Optional<byte[]> allowedBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            say(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, words.of("editor.problem.malformed"));
            return Optional.empty();
        }
        if (!token.isProvedBy(request.getHeader(EditorToken.HEADER))) {
            send(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    EditorJson.object().put("why", "token").put("text", words.of("editor.problem.token")));
            return Optional.empty();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length <= LARGEST) {
                return Optional.of(body);
            }
        }
        say(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, words.of("editor.problem.tooLarge"));
        return Optional.empty();
    }

    Words words() {
        return words;
    }

    void send(HttpServletResponse response, int status, ObjectNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void say(HttpServletResponse response, int status, String text) throws IOException {
        send(response, status, EditorJson.object().put("text", text));
    }
}
