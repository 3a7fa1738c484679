package org.kinbridge.web.admin.retention;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.retention.RetentionPeriods;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.Words;
import org.omnifaces.util.Faces;

/** How long each kind of data is kept. */
@Named
@ViewScoped
public class SetPeriods implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RetentionPeriods periods;

    @Inject
    private Problems problems;

    @Inject
    private Words words;

    private final ArrayList<PeriodForm> forms = new ArrayList<>();

    @PostConstruct
    void load() {
        periods.all().forEach(view -> forms.add(new PeriodForm(view, words.of("retention.number", view.months()))));
    }

    public void save() {
        if (problems.attempt(
                () -> periods.set(forms.stream().map(PeriodForm::command).toList()))) {
            problems.done("retention.done.periods");
            Faces.redirect(Faces.getRequestContextPath() + "/admin/retention");
        }
    }

    public List<PeriodForm> getForms() {
        return forms;
    }
}
