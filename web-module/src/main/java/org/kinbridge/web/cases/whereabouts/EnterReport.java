package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Puts a whereabouts report under the seal of a sought person. */
@Named
@ViewScoped
public class EnterReport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private WhereaboutsReports reports;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private String sought = "";
    private @Nullable SoughtPeople people;
    private ReportForm form = new ReportForm();

    public void load() {
        problems.attempt(() -> people = new SoughtPeople(cases.view(CaseAddress.idOf(file))));
    }

    public void enter() {
        boolean entered = problems.attempt(
                () -> reports.enter(Objects.requireNonNull(people).chosen(sought), form.command(dates.language())));
        if (entered) {
            form = new ReportForm(); // nothing of it stays in the session
            problems.done("whereabouts.done.entered");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/whereabouts?file=" + CaseAddress.idOf(file));
        }
    }

    public boolean isLoaded() {
        return people != null;
    }

    public List<SelectItem> getPeople() {
        return people == null ? List.of() : people.items();
    }

    public ReportForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = Objects.requireNonNullElse(sought, "");
    }
}
