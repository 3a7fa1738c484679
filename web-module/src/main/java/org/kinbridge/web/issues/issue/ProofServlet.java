package org.kinbridge.web.issues.issue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.ProofFile;
import org.kinbridge.newsletter.issue.ProofForm;
import org.kinbridge.newsletter.issue.Proofs;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.SentFile;

/**
 * Gives out a proof: {@code /desk/issues/proof?id=...&edition=en&as=pdf}. Whoever may read it is decided behind the door; no
 * program on the way keeps it, and each time is written down.
 */
@WebServlet("/desk/issues/proof")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The style sheet and the fonts come from the site; the pictures are in the page. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Inject
    private transient Proofs proofs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProofForm form = ProofForm.ofWord(parameter(request, "as")).orElseThrow(NotFound::new);
        Language edition = Language.ofTag(parameter(request, "edition")).orElseThrow(NotFound::new);
        ProofFile file = proofs.file(Ids.of(request.getParameter("id")), edition, form);
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        if (form == ProofForm.WEB) {
            show(response, file);
        } else {
            SentFile.send(response, file.name(), form.contentType(), file.content());
        }
    }

    private static void show(HttpServletResponse response, ProofFile file) throws IOException {
        response.setContentType(file.form().contentType());
        response.setContentLength(file.content().length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getOutputStream().write(file.content());
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
