package org.kinbridge.web.cases.file;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.fact.FactForm;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Adds somebody else who is looked for to a case. */
@Named
@ViewScoped
public class AddSought implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private final SoughtForm form = new SoughtForm();

    public void addFact() {
        form.getFacts().add(new FactForm(FactKind.TAKEN));
    }

    public void add() {
        boolean added = problems.attempt(() -> cases.addSought(CaseAddress.idOf(file), form.command(dates.language())));
        if (added) {
            problems.done("case.done.sought");
            CaseAddress.show(file);
        } else {
            form.offerFact();
        }
    }

    public SoughtForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
