package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.cases.whereabouts.Deaths;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.core.text.Language;

/** Puts the report of a death under the seal of a sought person. */
@Named
@ViewScoped
public class ReportDeath extends PutUnderSeal {

    private static final long serialVersionUID = 2L;

    @Inject
    private Deaths deaths;

    private DeathForm form = new DeathForm();

    @Override
    void enter(SoughtInCase about, Language language) {
        deaths.report(about, form.command(language));
    }

    @Override
    void forget() {
        form = new DeathForm();
    }

    public DeathForm getForm() {
        return form;
    }
}
