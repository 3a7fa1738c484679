package org.kinbridge.web.appeals;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Problem;
import org.kinbridge.core.storage.StoredFile;

/** Shows the PDF of one version of a letter, exactly as it is kept. */
@WebServlet("/desk/appeals/letter.pdf")
public class AppealPdf extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Appeals appeals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredFile file = appeals.pdf(AppealAddress.appeal(given(request, "id")), number(request));
            response.setContentType(file.contentType());
            response.setHeader(
                    "Content-Disposition", "inline; filename=\"letter-version-" + number(request) + ".pdf\"");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound notFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Problem refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static int number(HttpServletRequest request) {
        String number = given(request, "number");
        if (!number.matches("[0-9]{1,6}")) {
            throw new NotFound();
        }
        return Integer.parseInt(number);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
