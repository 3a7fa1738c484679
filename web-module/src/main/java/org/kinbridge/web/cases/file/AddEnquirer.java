package org.kinbridge.web.cases.file;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.NewEnquirer;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.cases.person.ContactForm;
import org.kinbridge.web.cases.person.PersonChoice;
import org.kinbridge.web.cases.person.PersonForm;
import org.kinbridge.web.support.Problems;

/** Adds a further enquirer to a case. */
@Named
@ViewScoped
public class AddEnquirer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private Problems problems;

    private String file = "";
    private String sought = "";
    private @Nullable Kinship kinship;
    private final PersonForm form = new PersonForm();
    private final PersonChoice choice = new PersonChoice();
    private final ContactForm contact = new ContactForm();
    private final ArrayList<SelectItem> people = new ArrayList<>();

    public void load() {
        problems.attempt(() -> cases.view(CaseAddress.idOf(file))
                .sought()
                .forEach(known -> people.add(new SelectItem(
                        known.person().id().toString(), known.person().name()))));
    }

    public void add() {
        boolean added = problems.attempt(() -> {
            List<NewContactPoint> contacts = contact.blank() ? List.of() : List.of(contact.command());
            cases.addEnquirer(
                    CaseAddress.idOf(file), new NewEnquirer(choice.given(form), contacts, kinship, soughtPerson()));
        });
        if (added) {
            problems.done("case.done.enquirer");
            CaseAddress.show(file);
        }
    }

    private PersonId soughtPerson() {
        try {
            return PersonId.of(sought);
        } catch (IllegalArgumentException nobody) {
            throw new InvalidInput("sought", "fact.error.about");
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

    public ContactForm getContact() {
        return contact;
    }

    public @Nullable Kinship getKinship() {
        return kinship;
    }

    public void setKinship(@Nullable Kinship kinship) {
        this.kinship = kinship;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
