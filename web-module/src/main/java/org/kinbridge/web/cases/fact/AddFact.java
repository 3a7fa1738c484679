package org.kinbridge.web.cases.fact;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.DateEcho;
import org.kinbridge.web.support.Problems;

/** Takes down one more fact about somebody of a case. */
@Named
@ViewScoped
public class AddFact implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Facts facts;

    @Inject
    private DateEcho dates;

    @Inject
    private Problems problems;

    private String file = "";
    private String person = "";
    private String reference = "";
    private final ArrayList<SelectItem> people = new ArrayList<>();
    private final FactForm form = new FactForm();

    public void load() {
        problems.attempt(() -> {
            CaseView view = cases.view(CaseAddress.idOf(file));
            reference = view.reference().toString();
            view.sought()
                    .forEach(sought -> people.add(new SelectItem(
                            sought.person().id().toString(), sought.person().name())));
        });
    }

    public void add() {
        boolean added =
                problems.attempt(() -> facts.record(CaseAddress.idOf(file), about(), form.command(dates.language())));
        if (added) {
            problems.done("fact.done.added");
            CaseAddress.show(file);
        }
    }

    /** Only somebody of this case. */
    private PersonId about() {
        return people.stream()
                .map(item -> item.getValue().toString())
                .filter(known -> known.equals(person))
                .map(PersonId::of)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("person", "fact.error.about"));
    }

    public List<SelectItem> getPeople() {
        return people;
    }

    public String getReference() {
        return reference;
    }

    public FactForm getForm() {
        return form;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
