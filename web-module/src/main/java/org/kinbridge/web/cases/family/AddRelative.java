package org.kinbridge.web.cases.family;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.family.Families;
import org.kinbridge.cases.family.NewRelative;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.person.PersonChoice;
import org.kinbridge.web.cases.person.PersonForm;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Adds somebody of the family who neither asks nor is sought. */
@Named
@ViewScoped
public class AddRelative implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Families families;

    @Inject
    private Problems problems;

    private String file = "";
    private final PersonForm form = new PersonForm();
    private final PersonChoice choice = new PersonChoice();
    private final KinshipForm kin = new KinshipForm();
    private final ArrayList<SelectItem> people = new ArrayList<>();

    public void load() {
        problems.attempt(() -> families.view(CaseAddress.idOf(file))
                .members()
                .forEach(member -> people.add(new SelectItem(
                        member.person().id().toString(), member.person().name()))));
    }

    public void add() {
        boolean added = problems.attempt(() -> families.add(
                CaseAddress.idOf(file),
                new NewRelative(
                        choice.given(form),
                        kin.getKinship(),
                        KinshipForm.idOf(kin.getRelative()),
                        KinshipForm.idOf(kin.getAssertedBy()))));
        if (added) {
            problems.done("family.done.added");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/family?file=" + CaseAddress.idOf(file));
        }
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public PersonForm getForm() {
        return form;
    }

    public PersonChoice getChoice() {
        return choice;
    }

    public KinshipForm getKin() {
        return kin;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
