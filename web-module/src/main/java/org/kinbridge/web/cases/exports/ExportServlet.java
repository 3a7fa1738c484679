package org.kinbridge.web.cases.exports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.kinbridge.cases.export.CaseExports;
import org.kinbridge.cases.export.ExportedFile;
import org.kinbridge.cases.export.SheetRequest;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.layout.Interface;
import org.kinbridge.web.support.SentFile;

/** Gives a case out as a file: {@code /desk/cases/exports/sheet} as PDF, {@code /desk/cases/exports/pfif} as XML. */
@WebServlet({"/desk/cases/exports/sheet", "/desk/cases/exports/pfif"})
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseExports exports;

    @Inject
    private transient StaffNames staffNames;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CaseId file = CaseAddress.idOf(given(request, "file"));
        ExportedFile exported = request.getServletPath().endsWith("/pfif") ? exports.pfif(file) : sheet(file, request);
        SentFile.send(response, exported.name(), exported.contentType(), exported.bytes());
    }

    private ExportedFile sheet(CaseId file, HttpServletRequest request) {
        String tag = given(request, "language");
        Language language = Language.ofTag(tag)
                .filter(known -> Interface.OFFERED.contains(known.tag()))
                .orElseThrow(NotFound::new);
        boolean contacts = given(request, "contacts").equals("yes");
        return exports.sheet(file, new SheetRequest(language, contacts), new SheetText(language, staffNames));
    }

    private static String given(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
