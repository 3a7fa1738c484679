package org.kinbridge.web.newsroom.editor;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.core.security.CurrentCaller;

/** Tells an editor that was left open who is signed in now, and what it needs to save again after another signing in. */
@WebServlet("/desk/newsroom/work/session")
public class EditorSession extends EditorServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditorToken token;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answering(
                response,
                () -> send(
                        response,
                        HttpServletResponse.SC_OK,
                        EditorJson.object()
                                .put("account", caller.staff().account().toString())
                                .put("token", token.value())));
    }
}
