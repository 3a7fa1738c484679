package org.kinbridge.web.newsroom.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.newsletter.likeness.LikenessState;
import org.kinbridge.newsletter.likeness.Likenesses;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.PhotographFilter;
import org.kinbridge.newsletter.media.PhotographPage;
import org.kinbridge.newsletter.media.PhotographSize;
import org.kinbridge.newsletter.media.PhotographText;
import org.kinbridge.newsletter.media.PhotographView;
import org.kinbridge.web.support.Words;

/**
 * The photographs among which an editor chooses, as JSON: {@code /desk/newsroom/photographs/choice?words=...&page=0}.
 * Answers {@code {total, page, more, photographs: [{id, name, width, height, thumbnail, picture, texts, mayBeShown,
 * why}]}}; {@code texts} holds {@code caption}, {@code credit} and {@code alternativeText} by language tag, and nothing
 * for a language in which nothing is said.
 */
@WebServlet("/desk/newsroom/photographs/choice")
public class ChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LAST_PAGE = 100_000;

    @Inject
    private transient MediaLibrary media;

    @Inject
    private transient Likenesses likenesses;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Objects.requireNonNullElse(request.getParameter("words"), "");
        PhotographPage page = media.find(
                new PhotographFilter(wanted, PhotographFilter.Kind.ALL, number(request.getParameter("page"))));
        Map<UUID, LikenessState> states = likenesses.states(
                page.photographs().stream().map(PhotographView::id).toList());
        List<Map<String, Object>> rows = page.photographs().stream()
                .map(photograph -> row(
                        photograph,
                        states.getOrDefault(photograph.id(), LikenessState.NOT_SAID),
                        request.getContextPath()))
                .toList();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.write(Map.of(
                        "total", page.total(), "page", page.page(), "more", page.hasLater(), "photographs", rows)));
    }

    private Map<String, Object> row(PhotographView photograph, LikenessState state, String context) {
        Map<String, Object> row = new LinkedHashMap<>();
        String address = context + "/desk/newsroom/photographs/" + photograph.id() + "/";
        row.put("id", photograph.id().toString());
        row.put("name", photograph.name());
        row.put("width", photograph.width());
        row.put("height", photograph.height());
        row.put("thumbnail", address + PhotographSize.THUMBNAIL.word());
        row.put("picture", address + PhotographSize.MEDIUM.word());
        Map<String, PhotographText> texts = new HashMap<>();
        photograph.texts().forEach((language, text) -> texts.put(language.tag(), text));
        row.put("texts", texts);
        row.put("mayBeShown", state.isPublishable());
        row.put("why", words.constant("likeness.state", state));
        return row;
    }

    private static int number(@Nullable String page) {
        try {
            return page == null ? 0 : Math.min(LAST_PAGE, Integer.parseInt(page));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
