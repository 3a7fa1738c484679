package org.kinbridge.web.issues.issue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.support.SentFile;

/**
 * Gives out a print edition that was public before a correction: {@code /desk/issues/earlier?issue=30&edition=en&number=1}.
 * For the staff alone; each time is written down.
 */
@WebServlet("/desk/issues/earlier")
public class EarlierPrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Renditions renditions;

    @Inject
    private transient Publications publications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FiledNumber issue = filed(number(request.getParameter("issue")));
        int number = number(request.getParameter("number"));
        String tag = request.getParameter("edition");
        Language edition = Language.ofTag(tag == null ? "" : tag).orElseThrow(NotFound::new);
        byte[] pdf = renditions.earlierPrint(issue.value(), edition, number);
        SentFile.send(
                response,
                "issue-" + publications.get(issue.publication()).fileName(issue) + "-" + edition.tag() + "-earlier-"
                        + number + ".pdf",
                "application/pdf",
                pdf);
    }

    private static FiledNumber filed(int number) {
        try {
            return new FiledNumber(number);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private static int number(@Nullable String words) {
        try {
            return Integer.parseInt(words == null ? "" : words);
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }
}
