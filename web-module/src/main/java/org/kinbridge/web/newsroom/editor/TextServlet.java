package org.kinbridge.web.newsroom.editor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.SaveManuscript;
import org.kinbridge.newsletter.article.SaveOutcome;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.CheckedDocument.BlockProblem;
import org.kinbridge.web.support.Ids;

/**
 * The text of a piece in one language. {@code GET ?id=&language=} answers the newest revision; {@code POST} of a
 * {@link SentManuscript} answers the revision that it became ({@code 200}), what somebody else saved in between ({@code 409} with
 * {@code theirs}), or what is wrong with which field or block ({@code 422}).
 */
@WebServlet("/desk/newsroom/work/text")
public class TextServlet extends EditorServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Works works;

    @Inject
    private transient Writing writing;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering(response, () -> {
            Language language = Language.ofTag(String.valueOf(request.getParameter("language")))
                    .orElseThrow(NotFound::new);
            send(
                    response,
                    HttpServletResponse.SC_OK,
                    EditorJson.of(works.version(Ids.of(request.getParameter("id")), language)
                            .current()));
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> body = allowedBody(request, response);
        if (body.isPresent()) {
            answering(response, () -> save(body.get(), response));
        }
    }

    private void save(byte[] body, HttpServletResponse response) throws IOException {
        SaveManuscript sent;
        try {
            sent = SentManuscript.read(body);
        } catch (SentManuscript.Broken broken) {
            send(response, UNPROCESSABLE, EditorJson.of(broken.problems(), this::said));
            return;
        }
        SaveOutcome outcome = writing.write(sent);
        if (outcome instanceof SaveOutcome.Conflict conflict) {
            send(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    EditorJson.object().set("theirs", EditorJson.of(conflict.theirs())));
        } else if (outcome instanceof SaveOutcome.Saved saved) {
            send(
                    response,
                    HttpServletResponse.SC_OK,
                    EditorJson.object()
                            .put("revision", saved.revision())
                            .put("savedAt", clock.instant().toString()));
        }
    }

    private String said(BlockProblem problem) {
        String key = "newsroom.problem.document." + problem.rule().name().toLowerCase(Locale.ROOT);
        return words().of(key, problem.words());
    }
}
