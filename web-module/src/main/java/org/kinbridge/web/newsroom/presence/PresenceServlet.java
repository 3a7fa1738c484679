package org.kinbridge.web.newsroom.presence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.presence.Attendance;
import org.kinbridge.newsletter.presence.Presences;
import org.kinbridge.newsletter.presence.Sitting;
import org.kinbridge.web.support.Words;

/**
 * The beats of open pages: {@code POST /desk/newsroom/work/presence} of
 * {@code {"sitting", "work", "language", "act": "beat|ask|give|keep|leave", "writing": true|false}} answers what is to be said
 * there, as {@link AttendanceWords} writes it. Only JSON is taken, which no page of another site can send in somebody's name.
 */
@WebServlet("/desk/newsroom/work/presence")
public class PresenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1000;
    private static final String JSON = "application/json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    private transient Presences presences;

    @Inject
    private transient AttendanceWords attendanceWords;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith(JSON)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try {
            JsonNode sent = read(request);
            Optional<Attendance> attendance = act(sitting(sent), sent);
            send(
                    response,
                    HttpServletResponse.SC_OK,
                    attendance.map(attendanceWords::of).orElseGet(JsonNodeFactory.instance::objectNode));
        } catch (NotFound unknown) {
            say(response, HttpServletResponse.SC_NOT_FOUND, words.of(unknown));
        } catch (AccessDenied denied) {
            say(response, HttpServletResponse.SC_FORBIDDEN, words.of(denied));
        } catch (Problem refused) {
            say(response, HttpServletResponse.SC_CONFLICT, words.of(refused));
        } catch (JsonProcessingException | IllegalArgumentException malformed) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Empty once the page was left. */
    private Optional<Attendance> act(Sitting sitting, JsonNode sent) {
        return switch (sent.path("act").asText()) {
            case "beat" ->
                Optional.of(presences.beat(sitting, sent.path("writing").asBoolean()));
            case "ask" -> Optional.of(presences.ask(sitting));
            case "give" -> Optional.of(presences.give(sitting));
            case "keep" -> Optional.of(presences.keep(sitting));
            case "leave" -> {
                presences.leave(sitting);
                yield Optional.empty();
            }
            default -> throw new IllegalArgumentException("No such act");
        };
    }

    private static Sitting sitting(JsonNode sent) {
        return new Sitting(
                UUID.fromString(sent.path("sitting").asText()),
                UUID.fromString(sent.path("work").asText()),
                Language.ofTag(sent.path("language").asText()).orElseThrow(NotFound::new));
    }

    private static JsonNode read(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new IllegalArgumentException("Too long");
            }
            return MAPPER.readTree(body);
        }
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        send(response, status, JsonNodeFactory.instance.objectNode().put("problem", text));
    }

    private static void send(HttpServletResponse response, int status, ObjectNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(JSON);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
