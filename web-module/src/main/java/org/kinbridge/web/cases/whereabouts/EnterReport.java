package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.core.text.Language;

/** Puts a whereabouts report under the seal of a sought person. */
@Named
@ViewScoped
public class EnterReport extends PutUnderSeal {

    private static final long serialVersionUID = 2L;

    @Inject
    private WhereaboutsReports reports;

    private ReportForm form = new ReportForm();

    @Override
    void enter(SoughtInCase about, Language language) {
        reports.enter(about, form.command(language));
    }

    @Override
    void forget() {
        form = new ReportForm();
    }

    public ReportForm getForm() {
        return form;
    }
}
